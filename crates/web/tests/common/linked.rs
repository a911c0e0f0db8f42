//! A text that was uploaded, whose paragraphs are linked with those of the newest draft.

use axum::http::StatusCode;

use super::here::{DRAFTS, Here, secretariat};

/// A text as a form sends it, its lines ending as a browser ends them (HTML, 4.10.21.4).
pub(crate) fn pasted(text: &str) -> String {
    let text = &text.replace('\n', "\r\n");
    let encoded = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    format!("round=3&text={encoded}")
}

/// A draft of five paragraphs, on which the texts below are written.
pub(crate) const LONG: &str = "# 3 Themes\n\n3.1 Members share early warnings before the rains begin.\n\n\
    3.2 Each harbour keeps a list of the vessels it can berth in a storm.\n\n\
    3.3 Nothing in this report binds a member that did not consent to it in writing.\n\n\
    3.4 Pilots are trained every spring by the coast guard. Their certificates are renewed after seven years at sea.\n\n\
    3.5 The secretariat publishes a summary of what was received.\n";

/// The same as draft 4 of a forum, and a text on it.
pub(crate) async fn after_long(text: &str) -> Here {
    after(LONG, text).await
}

/// Draft 4 of a forum, and a text on it.
pub(crate) async fn after(draft: &str, text: &str) -> Here {
    let here = secretariat().await;
    let options = text::Options { scope: "4".into(), lang_default: "en".into() };
    let draft = text::Document::from_markdown(draft, &options).expect("a draft");
    here.house.publish(forum::Actor::Operator, draft, None).expect("published");
    let sent = pasted(text).replace("round=3", "round=4");
    let (status, page) = here.send(&format!("{DRAFTS}/upload"), &sent).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    here
}

/// The paragraph of the uploaded text with a number.
pub(crate) fn of_text(here: &Here, number: &str) -> text::ProvisionId {
    let stands = here.house.published().state.editor.upload().expect("it stands").document;
    let text = here.house.document(stands).expect("read");
    text.provisions.iter().find(|one| one.number.as_str() == number).expect("it has it").id
}

/// What the page has of the pair of a paragraph of the text.
pub(crate) fn pair(page: &str, id: text::ProvisionId) -> &str {
    let rest = page.split(&format!("id=\"f-{id}\"")).nth(1).unwrap_or_else(|| panic!("{id}: {page}"));
    rest.split("</fieldset>").next().unwrap_or_default()
}

/// What names the text in a form.
pub(crate) fn document(here: &Here) -> String {
    here.house.published().state.editor.upload().expect("it stands").document.to_string()
}
