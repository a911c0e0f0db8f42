### Sizes of files.

size-bytes = { $count } 字节
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
