//! Timetable, mandate and instruments: what was decided.

use forum::timetable::Dated;
use mandate::{Allowed, Label, Row as RowOf};

use super::around::Around;
use crate::decided::{Holds, RuleLine, SourceLink, StepState, Was, When};
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::instrument::{Group, Instrument, Paragraph};
use crate::pages::mandate::{ActionRow, AgendaLine, CellView, Heading, InstrumentLine, Mandate, SettingLine};
use crate::pages::timetable::{Decision, Row, Timetable};

impl Around<'_> {
    /// A source as a link.
    pub(crate) fn link(&self, source: &mandate::Source) -> SourceLink {
        let (text, href) = self.source(source);
        SourceLink { text, href }
    }

    /// A source of a forum file that may have been revised since.
    pub(crate) fn link_by(&self, mandate: &mandate::Mandate, source: &mandate::Source) -> SourceLink {
        SourceLink { text: mandate.cite(source, self.lang.tag()), ..self.link(source) }
    }

    /// The date that a row had before the one in force, and what changed it (E05).
    pub(crate) fn was(&self, row: &RowOf) -> Option<Was> {
        let before = self.published.state.timetable.earlier(&row.id).pop()?;
        Some(Was { when: self.when(before.decision.date), source: self.link(&row.current()?.source) })
    }

    /// The same by the name of the row.
    pub(crate) fn was_by(&self, row: &mandate::RowId) -> Option<Was> {
        self.was(self.mandate.row(row)?)
    }

    pub(crate) fn when(&self, when: mandate::When) -> When {
        match self.partial(when) {
            Some(date) => When::new(self.lang, date),
            None => When { datetime: None, text: self.date(when) },
        }
    }

    pub(crate) fn in_page_language(&self, words: &mandate::Words) -> String {
        words.get(self.lang.tag()).to_owned()
    }

    fn report(&self) -> mandate::Report {
        self.mandate.check(&mandate::Hypothesis::default()).expect("BUG: no hypothesis can be wrong")
    }

    fn rules(&self, report: &mandate::Report) -> Vec<RuleLine> {
        let outcomes =
            report.rules.iter().filter_map(|outcome| Some((outcome, self.mandate.rule(&outcome.id)?)));
        outcomes
            .map(|(outcome, rule)| RuleLine {
                id: rule.id.to_string(),
                title: self.in_page_language(&rule.title),
                binding: rule.force == mandate::Force::Must,
                holds: match outcome.holds {
                    mandate::Holds::Always => Holds::Always,
                    mandate::Holds::Sometimes => Holds::Sometimes,
                    mandate::Holds::Never => Holds::Never,
                },
                slack_days: outcome.slack_days.map(|slack| (slack.min, slack.max)),
                waived_by: self.waived_by(&rule.id),
                source: self.link(&rule.source),
            })
            .collect()
    }

    /// Where a rule was set aside: by the forum file itself, or by a fact of the record (E04).
    fn waived_by(&self, rule: &mandate::RuleId) -> Option<SourceLink> {
        let by_file = self.mandate.waivers.iter().find(|waiver| waiver.rule == *rule);
        if let Some(waiver) = by_file {
            return Some(self.link(&waiver.source));
        }
        let by_fact = self.published.state.timetable.waivers().find(|waiver| waiver.rule == *rule)?;
        let instrument = self.mandate.instrument(&by_fact.instrument)?;
        Some(SourceLink {
            text: instrument.reference.get(self.lang.tag()).to_owned(),
            href: self.instrument_href(&instrument.id),
        })
    }

    fn instrument_href(&self, id: &mandate::InstrumentId) -> String {
        format!("/{}/{}/mandate/{id}", self.lang, self.mandate.id)
    }

    fn row(&self, row: &RowOf) -> Row {
        let decision = |decision: &mandate::Decision| Decision {
            when: self.when(decision.date),
            source: self.link(&decision.source),
        };
        Row {
            id: row.id.to_string().replace('*', "any"),
            title: self.in_page_language(&row.title),
            current: row.current().map(decision),
            earlier: self.struck(self.published.state.timetable.earlier(&row.id)),
            state: self.step_state(row),
        }
    }

    /// A row that a later forum file left out, with its dates struck through.
    fn dropped(&self, row: &RowOf) -> Row {
        Row {
            id: row.id.to_string(),
            title: self.in_page_language(&row.title),
            current: None,
            earlier: self.struck(self.published.state.timetable.dates_of(&row.id)),
            state: StepState::Dropped,
        }
    }

    fn struck(&self, dates: Vec<Dated>) -> Vec<Decision> {
        let dates = dates.into_iter();
        dates
            .map(|dated| Decision {
                when: self.when(dated.decision.date),
                source: self.link_by(&dated.mandate, &dated.decision.source),
            })
            .collect()
    }
}

/// Fills the timetable.
pub(crate) fn timetable(around: &Around<'_>) -> Timetable {
    let frame = around.frame(around.words.navigation_timetable(), Here::Timetable, "/timetable");
    let report = around.report();
    let day_off = around.mandate.rows.iter().filter_map(|row| {
        let about = |warning: &&mandate::check::Warning| warning.row.as_ref() == Some(&row.id);
        report.warnings.iter().find(about)?;
        let when = around.date(row.current()?.date);
        Some(around.words.around_row_on(row.title.get(around.lang.tag()), when))
    });
    let rows = around.mandate.rows.iter().map(|row| around.row(row));
    let dropped = around.published.state.timetable.dropped();
    let dropped = dropped.into_iter().map(|row| around.dropped(row));
    Timetable {
        rows: rows.chain(dropped).collect(),
        rules: around.rules(&report),
        warnings: day_off.collect(),
        calendar_href: frame.url("/timetable.ics"),
        reminders_href: frame.url("/timetable.ics?alarm=1"),
        frame: Around::with_calendar(Around::with_atom(Around::with_json(frame, "/timetable.json"), ".atom")),
    }
}

/// Fills the mandate.
pub(crate) fn mandate(around: &Around<'_>) -> Mandate {
    let (words, mandate) = (around.words, &around.mandate);
    let name = |tags: &[mandate::Tag]| tags.iter().map(|tag| around.in_page_language(&tag.name)).collect();
    let mut instruments: Vec<(u8, InstrumentLine)> = mandate
        .instruments
        .iter()
        .map(|instrument| {
            let organ = mandate.organ(&instrument.organ);
            let line = InstrumentLine {
                organ: organ.map_or_else(String::new, |organ| around.in_page_language(&organ.name)),
                reference: instrument.reference.get(around.lang.tag()).to_owned(),
                title: around.in_page_language(&instrument.title),
                href: around.instrument_href(&instrument.id),
                date: instrument.date.map_or_else(String::new, |date| around.date(date)),
            };
            (organ.map_or(u8::MAX, |organ| organ.rank), line)
        })
        .collect();
    instruments.sort_by_key(|(rank, _)| *rank);
    let frame = Around::with_json(
        around.frame(words.navigation_mandate(), Here::Mandate, "/mandate"),
        "/mandate.json",
    );
    Mandate {
        letter: around.letter_link(&frame),
        frame,
        theme: around.in_page_language(&mandate.theme.title),
        theme_text: around.in_page_language(&mandate.theme.text),
        theme_source: around.link(&mandate.theme.source),
        topics: name(&mandate.theme.topics),
        topics_open: mandate.theme.open_ended,
        axes: name(&mandate.theme.axes),
        instruments: instruments.into_iter().map(|(_, line)| line).collect(),
        categories: mandate
            .categories
            .iter()
            .map(|category| Heading {
                name: around.in_page_language(&category.name),
                source: around.link(&category.source),
            })
            .collect(),
        actions: mandate.actions.iter().map(|action| action_row(around, action)).collect(),
        settings: settings(around),
        agenda: mandate
            .agenda
            .iter()
            .map(|item| AgendaLine {
                number: item.number,
                title: around.in_page_language(&item.title),
                source: around.link(&item.source),
            })
            .collect(),
    }
}

fn action_row(around: &Around<'_>, action: &mandate::Action) -> ActionRow {
    let words = around.words;
    let cells = around.mandate.categories.iter().filter_map(|category| {
        let cell = around.mandate.participation.cell(&category.id, &action.id)?;
        let (word, shape) = match cell.allowed {
            Allowed::Yes => (words.mandate_yes(), "done"),
            Allowed::No => (words.mandate_no(), "no"),
            Allowed::Conditional => (words.mandate_conditional(), "part"),
            Allowed::Open { choice: true } => (words.mandate_open_yes(), "next"),
            Allowed::Open { choice: false } => (words.mandate_open_no(), "next"),
        };
        let label = cell.label.map_or("", |label| match label {
            Label::Proposal => words.label_proposal(),
            Label::View => words.label_view(),
            Label::Input => words.label_input(),
        });
        Some(CellView {
            word,
            shape,
            label: label.to_owned(),
            note: cell.note.as_ref().map_or_else(String::new, |note| around.in_page_language(note)),
            source: around.link(&cell.source),
        })
    });
    ActionRow { name: around.in_page_language(&action.name), cells: cells.collect() }
}

fn settings(around: &Around<'_>) -> Vec<SettingLine> {
    let (words, settings) = (around.words, &around.mandate.settings);
    let yes_or_no = |is: bool| if is { words.mandate_yes() } else { words.mandate_no() }.to_owned();
    let line = |name: &str, value: String, source: &mandate::Source| SettingLine {
        name: words.mandate_setting(name),
        value,
        source: around.link(source),
    };
    let mut lines = vec![
        line(
            "confirmation-days",
            words.mandate_days(settings.confirmation_days.is),
            &settings.confirmation_days.source,
        ),
        line("grace-hours", words.mandate_hours(settings.grace_hours.is), &settings.grace_hours.source),
        line("screening", yes_or_no(settings.screening.is), &settings.screening.source),
        line(
            "comment-chars-max",
            words.mandate_characters(settings.comment_chars_max.is),
            &settings.comment_chars_max.source,
        ),
        line("sender-changes", yes_or_no(settings.sender_changes.is), &settings.sender_changes.source),
    ];
    if let Some(circulated) = &settings.circulated {
        let what = match circulated.is {
            mandate::settings::Circulated::PostedOriginal => "posted-original",
            mandate::settings::Circulated::PostedAllLanguages => "posted-all-languages",
            mandate::settings::Circulated::Sent => "sent",
        };
        lines.push(line("circulated", words.mandate_circulated(what), &circulated.source));
    }
    if let Some(cut_off) = &settings.opinions_cut_off {
        let row = around.mandate.row(&cut_off.is);
        let title = row.map_or_else(|| cut_off.is.to_string(), |row| around.in_page_language(&row.title));
        lines.push(line("opinions-cut-off", title, &cut_off.source));
    }
    if let Some(declaration) = &settings.expert_declaration {
        lines.push(line("expert-declaration", yes_or_no(declaration.is), &declaration.source));
    }
    if let Some(months) = &settings.cv_months {
        lines.push(line("cv-months", words.mandate_months(months.is), &months.source));
    }
    if let Some(min) = &settings.balance_min {
        lines.push(line("balance-min", locale::number(around.lang, min.is.into()), &min.source));
    }
    let language = settings.draft_language.is.parse().map_or_else(
        |_| settings.draft_language.is.clone(),
        |lang: locale::Lang| words.language_name(lang.tag()),
    );
    lines.push(line("draft-language", language, &settings.draft_language.source));
    lines
}

/// Fills the page of an instrument.
pub(crate) fn instrument(around: &Around<'_>, id: &str) -> Result<Instrument, Missing> {
    let id = mandate::InstrumentId::new(id).map_err(|_| Missing::NotFound)?;
    // What an earlier forum file cites stays readable when a later one leaves it out.
    let mut versions = around.published.state.timetable.versions().rev().map(|version| &version.mandate);
    let mandate = versions.find(|mandate| mandate.instrument(&id).is_some()).ok_or(Missing::NotFound)?;
    let instrument = mandate.instrument(&id).ok_or(Missing::NotFound)?;
    let organ = mandate.organ(&instrument.organ);
    let groups = instrument.groups.iter().map(|group| Group {
        place: group.place.to_string(),
        title: group.title.get(around.lang.tag()).to_owned(),
        paragraphs: group
            .paragraphs
            .iter()
            .map(|paragraph| Paragraph {
                place: paragraph.place.to_string(),
                number: paragraph.number.clone(),
                citation: instrument.cite(&paragraph.place, around.lang.tag()),
                text: paragraph.text.clone(),
                footnote: paragraph.footnote.clone(),
                refers: paragraph.refers.iter().map(|source| around.link(source)).collect(),
                remark: paragraph.remark.clone(),
            })
            .collect(),
    });
    let frame = Around::with_json(
        around.frame(
            instrument.reference.get(around.lang.tag()).to_owned(),
            Here::Mandate,
            &format!("/mandate/{id}"),
        ),
        &format!("/mandate/{id}.json"),
    );
    let letter = mandate.letter.as_ref().filter(|letter| letter.source.instrument == id);
    Ok(Instrument {
        letter: letter.map(|letter| {
            (around.words.letter_go(&letter.symbol), frame.url(&format!("/letter/{}", letter.slug())))
        }),
        title: around.in_page_language(&instrument.title),
        organ: organ.map_or_else(String::new, |organ| around.in_page_language(&organ.name)),
        date: instrument.date.map_or_else(String::new, |date| around.date(date)),
        official: instrument.official.clone(),
        groups: groups.collect(),
        frame,
    })
}
