### لماذا تغيّر مشروع، وتغييراته جنباً إلى جنب أو في جُمل.

redline-view-side = جنباً إلى جنب
redline-view-list = في جُمل
redline-list-label = التغييرات في جُمل

## What changed

redline-moved = { $count ->
    [zero] لم تُنقل أي فقرة
    [one] نُقلت فقرة واحدة
    [two] نُقلت فقرتان
    [few] نُقلت { $count } فقرات
    [many] نُقلت { $count } فقرة
   *[other] نُقلت { $count } فقرة
}
redline-key-moved = منقول
redline-moved-from = نُقلت إلى هنا من { $number }
redline-moved-to = نُقلت إلى { $number }
redline-mark-rewritten = أُعيدت صياغتها
redline-mark-form = تغيّر الشكل فقط
redline-split-from = فُصلت عن { $number }
redline-merged-from = دُمجت من { $numbers }
redline-not-there = غير واردة في المشروع { $draft }
redline-replaced-html = <bdi>{ $place }</bdi>: استُعيض عن عبارة «<bdi lang="{ $lang }">{ $old }</bdi>» بعبارة «<bdi lang="{ $lang }">{ $new }</bdi>».
redline-inserted-html = <bdi>{ $place }</bdi>: أُدرجت عبارة «<bdi lang="{ $lang }">{ $new }</bdi>».
redline-deleted-html = <bdi>{ $place }</bdi>: حُذفت عبارة «<bdi lang="{ $lang }">{ $old }</bdi>».
redline-new-html = <bdi>{ $place }</bdi> نص جديد: «<bdi lang="{ $lang }">{ $new }</bdi>»
redline-gone-html = <bdi>{ $place }</bdi> من المشروع <bdi>{ $draft }</bdi>، نص محذوف: «<bdi lang="{ $lang }">{ $old }</bdi>»
redline-moved-html = <bdi>{ $place }</bdi>: نُقل النص إلى هنا من <bdi>{ $from }</bdi>.
redline-split-html = <bdi>{ $place }</bdi> من المشروع <bdi>{ $draft }</bdi>: قُسِّم النص إلى <bdi>{ $new }</bdi>.
redline-merged-html = <bdi>{ $place }</bdi>: دُمج فيها نص <bdi>{ $old }</bdi> من المشروع <bdi>{ $draft }</bdi>.
redline-form-html = <bdi>{ $place }</bdi>: تغيّر الشكل فقط.

## Why

redline-why = سبب هذا التغيير
redline-editorial = تحريري
redline-in-draft = في المشروع { $draft }
redline-unanswered = لم يُرد عليه بعد

## Two files, compared on a machine of one's own (travaux redline)

redline-files-title = التغييرات من { $old } إلى { $new }
redline-files-none = النصّان متطابقان.
