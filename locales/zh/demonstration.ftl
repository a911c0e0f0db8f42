### The clock of a demonstration, its roles and its tour.

clock-wrong = 请输入时刻或日期，例如 2020-10-12。
clock-back = 演示时钟只能向前走。
clock-label = 演示时钟
clock-now = 现在是 { $now }。
clock-to = 前进到
clock-move = 前进
demo-roles-and-tour = 角色与导览
