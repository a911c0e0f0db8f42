### Sizes of files.

size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
 }
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
