### Words around what is shown on many pages.

around-days-after-publication = { $days ->
    [zero] يوم النشر
    [one] بعد النشر بيوم واحد
    [two] بعد النشر بيومين
    [few] بعد النشر بمدة { $days } أيام
    [many] بعد النشر بمدة { $days } يوماً
   *[other] بعد النشر بمدة { $days } يوم
}
around-name-erased = الاسم محذوف
around-row-on = { $step }: يصادف { $date } يوم أحد أو عطلة أو يقترب من حد إحدى القواعد.
