### توازن فريق الخبراء: مَن ينقصه حتى الآن.

balance-title = توازن الفريق
balance-nobody = لم يُرشَّح أحد حتى الآن.
balance-counted = { $count ->
    [zero] لم يُرشَّح أحد ({ $count }).
    [one] رُشِّح شخص واحد ({ $count }) ولم يعتذر.
    [two] رُشِّح شخصان ({ $count }) ولم يعتذرا.
    [few] رُشِّح { $count } أشخاص ولم يعتذروا.
    [many] رُشِّح { $count } شخصاً ولم يعتذروا.
   *[other] رُشِّح { $count } شخص ولم يعتذروا.
}
balance-few-in-all = عدد المرشَّحين حتى الآن أقل من { $min }.
balance-lede = ينبغي أن يكون الفريق متوازناً. لا يحدد أي نص حصصاً، ولا يُرفض أي ترشيح من أجل التوازن: تبيّن الأرقام مَن ينقص قبل أن تقدموا ترشيحكم.
balance-in-full = يتولى مكتبكم إعداد القائمة، ولذلك ترون جميع الأرقام. أما سائر القراء فلا تظهر لهم المجموعات التي يقل عددها عن { $min }.
balance-hides = لا يُعرض عدد أفراد مجموعة يقل عن { $min }، ولا أي رقم يمكن استنتاجه منه. ويُعرض الصفر حيث لا يكشف شيئاً: فهو ثغرة.
balance-by-region = المنطقة
balance-by-category = فئة الجهة المرشِّحة
balance-by-gender = الجنس، إن ذُكر
balance-mark = يبيّن الخط داخل الشريط موضع المجموعة بحسب نصيبها من المشاركين المدعوين
balance-experts = الخبراء
balance-members = المشاركون المدعوون
balance-fewer = أقل من { $min }
balance-withheld = غير معروض
balance-no-region = بلا منطقة
balance-gender = { $gender ->
    [woman] نساء
    [man] رجال
    [self-described] بعباراتهم الخاصة
   *[none] غير مذكور
}
balance-topics = المواضيع بحسب المنطقة. قد يلمّ الشخص الواحد بعدة مواضيع؛ والصفر المحاط بإطار ثغرة.
balance-topic = الموضوع
balance-topic-other = مواضيع أخرى
balance-all = المجموع
