### Sizes of files.

size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
 }
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
