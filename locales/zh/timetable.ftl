### The timetable: dates and rules, each with its source.

timetable-lede = 列出所有已决定的日期及其所依据的决定。变更过的日期以删除线保留在此。
timetable-dates-title = 日期
timetable-column-date = 日期
timetable-column-step = 步骤
timetable-column-state = 状态
timetable-earlier-date = 原定日期：
timetable-empty = 授权尚未确定任何日期。

## Rules

timetable-rules-title = 规则
timetable-rules-lede = 针对日期所允许的所有可能日子逐条核查规则。
timetable-no-rules = 授权没有为这些日期规定规则。
timetable-column-rule = 规则
timetable-column-result = 结果
timetable-binding = 具有约束力
timetable-advice = 建议性
timetable-holds-always = 在所有可能的日期均得到遵守
timetable-holds-sometimes = 仅在部分可能的日期得到遵守
timetable-holds-never = 在所有可能的日期均被违反
timetable-slack = 余量天数：{ $least }至{ $most }
timetable-slack-exact = 余量天数：{ $days }
timetable-waived = 主管机构已决定不适用该规则；其要求仍在此显示。
timetable-warnings-title = 需留意的事项
