### The mail that tells of dates that moved.

moved-mail-subject = { $count ->
   *[other] [{ $forum }] 时间表中有 { $count } 个日期变更
}

# $name is the forum, $instrument the one that decided the dates.
moved-mail-intro = { $name }：时间表已根据{ $instrument }作出变更。
moved-mail-was = 原日期：{ $date }
moved-mail-now = 现日期：{ $date }
moved-mail-source = 出处：{ $source }
moved-mail-timetable = 完整时间表，原日期以删除线标示：
moved-mail-calendar = 可随变更更新的日历：
