### Sizes of files.

size-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
 }
size-kilobytes = { $size } кБ
size-megabytes = { $size } МБ
