### Messages sent by e-mail: plain text, complete in itself. Each address stands alone on its line, after the
### message that announces it, so that no mark or stop can slip into it.

mail-greeting = تحية طيبة، { $name }،

## After a comment without an account

mail-confirm-subject = [{ $forum }] أكّد تعليقك { $reference }

# $instant is the message instant-in-zone, $place one of the messages place-….
mail-confirm-intro = ورد تعليقك { $reference } في { $instant }. وهو يتعلق بما يلي: { $place }.
mail-confirm-ask = افتح هذا العنوان لتأكيد أنك كاتبه:
mail-confirm-until = أكّد قبل { $until }. وإلا سقط التعليق ولن يُنشر. والعبرة بوقت الإرسال لا بوقت التأكيد.
mail-late = وصل بعد الموعد النهائي من نموذج فُتح قبله. وهو موسوم بأنه متأخر، ولا يُعتد به إلا إذا قبلته الأمانة.
mail-what = ما أرسلته:
mail-wording = الصياغة المقترحة:
mail-reason = التعليق أو السبب:
mail-public = { $screening ->
    [yes] يُنشر تعليقك واسمك ومنظمتك بعد أن تتحقق منها الأمانة. أما عنوان البريد الإلكتروني هذا فلا يُنشر.
   *[no] يُنشر تعليقك واسمك ومنظمتك حالما تؤكد. أما عنوان البريد الإلكتروني هذا فلا يُنشر.
}
mail-receipt = إيصالك على هذا العنوان. احتفظ به لنفسك: فمن يملكه يستطيع سحب التعليق أو تصحيحه.
mail-not-you = إن لم ترسل هذا التعليق فلا تفعل شيئاً. سيسقط ولن يُنشر شيء.
mail-automatic = أُرسلت هذه الرسالة تلقائياً باسم الأمانة.

## After a comment that someone sent for another

mail-sent-for-you-subject = [{ $forum }] أُرسل التعليق { $reference } نيابة عنك
mail-sent-for-you-intro = أرسل { $sender } التعليق { $reference } نيابة عنك في { $instant }. وهو يتعلق بما يلي: { $place }.
mail-sent-for-you-receipt = إيصالك، الذي يتيح لأي شخص التحقق من التعليق، على هذا العنوان:
mail-sent-for-you-wrong = إذا كان ذلك خطأ فأبلغ الأمانة. ويمكن سحب التعليق حتى { $deadline }.
