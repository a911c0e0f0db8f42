//! `letter.json` and `letter/NAME.json`: the circular letter in six languages, with to whom it was sent.

use registry::House;
use serde_json::{Value, json};

use super::{Answer, Missing, word};
use crate::views::letter::file;

/// A letter; without a name, the newest.
pub(crate) fn letter(house: &House, name: Option<&str>) -> Answer {
    let published = house.published();
    let state = &published.state;
    let file = file(state, name)?;
    let letter = file.letter.as_ref().ok_or(Missing::NotFound)?;
    let moves = state.letter_moves(&letter.symbol);
    let body = letter.body.iter().enumerate().map(|(place, paragraph)| {
        let moved = moves.iter().filter(|date| date.paragraph == place).map(
            |date| json!({ "row": date.row, "was": word(&date.was), "now": date.now.as_ref().map(word) }),
        );
        json!({
            "number": place + 1,
            "text": paragraph.text,
            "source": paragraph.source,
            "rows": paragraph.rows,
            "moved": moved.collect::<Vec<_>>(),
        })
    });
    let addressed = file.categories.iter().filter(|category| file.is_addressed(&category.id));
    let addressed = addressed
        .map(|category| json!({ "category": category.id, "name": category.name, "source": category.source }));
    let annexes = letter.annexes.iter().filter_map(|id| file.instrument(id)).zip(1..).map(
        |(annex, number)| json!({ "number": number, "id": annex.id, "reference": annex.reference.get("en"), "title": annex.title }),
    );
    let sendings = state.letters.sendings(&letter.symbol).map(|sent| {
        json!({
            "at": record::format_instant(sent.received_at),
            "entry": sent.seq,
            "to": sent.to.iter().collect::<Vec<_>>(),
            "people": sent.people,
            "again": sent.again,
        })
    });
    let sendings: Vec<Value> = sendings.collect();
    Ok(json!({
        "symbol": letter.symbol,
        "state": if sendings.is_empty() { "draft" } else { "sent" },
        "issuer": file.issuer().map(|organ| json!({ "organ": organ.id, "name": organ.name })),
        "place": letter.place,
        "date": letter.date,
        "contact": letter.contact,
        "mailbox": letter.mailbox,
        "subject": letter.subject,
        "addressed": addressed.collect::<Vec<_>>(),
        "body": body.collect::<Vec<_>>(),
        "annexes": annexes.collect::<Vec<_>>(),
        "original": file.instrument(&letter.source.instrument).map(|instrument| &instrument.official),
        "source": letter.source,
        "sendings": sendings,
    }))
}
