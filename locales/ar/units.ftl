### Sizes of files.

size-bytes = { $count ->
    [zero] { $count } بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتاً
   *[other] { $count } بايت
 }
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
