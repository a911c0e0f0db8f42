### Words around what is shown on many pages.

around-days-after-publication = 公布后{ $days }天
around-name-erased = 姓名已删除
around-row-on = { $step }：{ $date }为星期日、节假日或接近规则的限度。
