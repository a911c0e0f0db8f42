//! The page on which links of an uploaded text are settled: long lists, several answers at once, forms that come back.

mod common;

use axum::http::StatusCode;
use common::here::{DRAFTS, SECRETARIAT, told};
use common::linked::{LONG, after, after_long, document, of_text, pair};
use common::{form_as, get_as, signed};

/// Paragraphs of a long draft: two pages of pairs, and half of one.
const MANY: usize = 250;

/// A draft of many paragraphs, each ending in a word.
fn many(last: &str) -> String {
    let one = |at| {
        format!(
            "3.{at} Harbour {at} of the coast keeps list {at} of the vessels that it can berth in storms {last}.\n\n"
        )
    };
    format!("# 3 Themes\n\n{}", (1..=MANY).map(one).collect::<String>())
}

fn settled(here: &common::here::Here) -> usize {
    here.house.published().state.editor.upload().expect("it stands").settled.len()
}

#[tokio::test]
async fn given_more_pairs_than_a_form_has_room_for_then_they_stand_on_pages_and_each_is_saved() {
    // Given
    let here = after(&many("now"), &many("soon")).await;
    let all = format!("{DRAFTS}/links?show=all");
    let page = here.page(&all).await;
    let pairs = |page: &str| page.matches("class=\"f pair\"").count();
    assert_eq!(pairs(&page), 100);
    assert!(page.contains("Page 1 of 3") && page.contains("show=all&#38;page=2\""), "{page}");
    let last = format!("{all}&page=3");
    let page = here.page(&last).await;
    assert_eq!(pairs(&page), 50);
    assert!(page.contains("rel=\"prev\"") && !page.contains("rel=\"next\""), "{page}");
    let new = of_text(&here, &format!("3.{MANY}"));
    assert!(pair(&page, new).contains("value=\"same\""), "{page}");
    assert_eq!(pairs(&here.page(&format!("{all}&page=9")).await), 50, "there is no page after the last");

    // When the chosen paragraphs are shown, then nothing is filed.
    let fields = format!("document={}&a-{new}=new&w-{new}=same", document(&here));
    let (status, page) = here.send(&last, &format!("{fields}&step=show")).await;
    assert_eq!((status, settled(&here), pairs(&page)), (StatusCode::OK, 0, 50));
    // When the answer is saved, then it is filed, and the page is that of the pair.
    let (status, to) = here.send(&last, &format!("{fields}&step=save")).await;
    assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("{last}&done=saved")));
    assert_eq!(settled(&here), 1);
}

#[tokio::test]
async fn given_a_form_of_more_fields_than_are_read_then_it_is_refused_whole() {
    let here = after_long(&LONG.replace(" of the vessels", "")).await;
    let new = of_text(&here, "3.2");
    let fields =
        format!("document={}&a-{new}=new&w-{new}=same{}", document(&here), "&o-aaaaaa=".repeat(1_100));
    let (status, page) = here.send(&format!("{DRAFTS}/links?show=all"), &fields).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.contains("The form has more than 1100 fields."), "{page}");
    assert_eq!(settled(&here), 0);
}

/// 3.2 and 3.4 say a little else, and there are two paragraphs more.
fn with_two_more() -> String {
    LONG.replace(" of the vessels", "").replace(" every spring", "").replace(
        "3.5 The",
        "3.5 Lighthouse keepers are paid monthly.\n\n3.6 Ferries run twice a week.\n\n3.7 The",
    )
}

#[tokio::test]
async fn given_two_links_that_are_wrong_then_they_change_places_in_one_form() {
    // Given
    let here = after_long(&with_two_more()).await;
    let all = format!("{DRAFTS}/links?show=all");
    let (one, two) = (of_text(&here, "3.2"), of_text(&here, "3.4"));
    let page = here.page(&all).await;
    for number in ["3.2", "3.4"] {
        assert!(page.contains(&format!("<option value=\"{number}\">")), "{page}");
        assert!(pair(&page, of_text(&here, number)).contains("value=\"other\""), "{page}");
    }
    assert!(page.contains("value=\"show\""), "{page}");
    // When
    let fields = format!(
        "document={}&a-{one}=other&o-{one}=3.4&w-{one}=same&a-{two}=other&o-{two}=3.2&w-{two}=same",
        document(&here)
    );
    let (status, page) = here.send(&all, &fields).await;
    // Then
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let old = here.newest();
    let composed = here.house.working_draft(&here.house.published().state).expect("composed").document;
    assert_eq!(composed.provisions[2].id, old.provisions[4].id);
    assert_eq!(composed.provisions[4].id, old.provisions[2].id);
}

#[tokio::test]
async fn given_an_answer_that_the_form_takes_back_then_a_refusal_names_the_two_that_remain() {
    // Given
    let here = after_long(&with_two_more()).await;
    let all = format!("{DRAFTS}/links?show=all");
    let (given, next, found) = (of_text(&here, "3.6"), of_text(&here, "3.5"), of_text(&here, "3.2"));
    let text = document(&here);
    let first = format!("document={text}&a-{given}=other&o-{given}=3.2&w-{given}=new");
    assert_eq!(here.send(&all, &first).await.0, StatusCode::SEE_OTHER);
    // When
    let fields = format!(
        "document={text}&a-{given}=new&w-{given}=other+3.2&a-{next}=other&o-{next}=3.2&w-{next}=new\
         &a-{found}=same&w-{found}=new"
    );
    let (status, page) = here.send(&all, &fields).await;
    // Then
    assert_eq!(status, StatusCode::CONFLICT);
    let said = page.split("cannot be both ").nth(1).and_then(|rest| rest.split(" of the text").next());
    assert!(matches!(said, Some("3.2 and 3.5" | "3.5 and 3.2")), "{said:?}");
    let at = if pair(&page, next).contains("class=\"err\"") { next } else { found };
    assert!(
        page.contains(&format!("id=\"f-{at}\" tabindex=\"-1\" aria-describedby=\"e-{at}\"")),
        "the mistake is tied to its answers: {page}"
    );
}

#[tokio::test]
async fn given_an_address_that_says_what_is_not_so_then_the_page_does_not_say_it() {
    let here = after_long(&LONG.replace(" of the vessels", "")).await;
    let saved = format!("{DRAFTS}/links?show=all&done=saved");
    assert!(!here.page(&saved).await.contains("The answers are saved."), "nothing was");
    let uploaded = |dropped: usize| format!("{DRAFTS}?done=uploaded&dropped={dropped}");
    assert!(here.page(&uploaded(7)).await.contains("7 answers do not hold"));
    let page = here.page(&uploaded(20_001)).await;
    assert!(page.contains("The text is uploaded.") && !page.contains("do not hold"), "{page}");
    let new = of_text(&here, "3.2");
    let fields = format!("document={}&a-{new}=new&w-{new}=same", document(&here));
    assert_eq!(here.send(&saved, &fields).await.0, StatusCode::SEE_OTHER);
    assert!(here.page(&saved).await.contains("The answers are saved."));

    here.send(&format!("{DRAFTS}/upload/withdraw"), &format!("document={}", document(&here))).await;
    assert!(!here.page(&uploaded(7)).await.contains("The text is uploaded."));
    let page = here.page(&format!("{DRAFTS}?done=settled")).await;
    assert!(!page.contains("Every doubtful pair is settled."), "{page}");
}

#[tokio::test]
async fn given_answers_that_were_sent_when_the_session_had_ended_then_they_come_back_in_words() {
    // Given
    let here = after_long(&with_two_more()).await;
    let (new, other, same) = (of_text(&here, "3.5"), of_text(&here, "3.2"), of_text(&here, "3.4"));
    let fields = format!(
        "document={}&a-{new}=other&o-{new}=3.2&w-{new}=new&a-{other}=new&o-{other}=&w-{other}=same\
         &a-{same}=same&o-{same}=&w-{same}=same&step=save",
        document(&here)
    );
    here.send("/en/wtpf-21/sign-out", "").await;
    // When
    let response = form_as(&here.router, &format!("{DRAFTS}/links"), &here.who, &fields).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    let (_, page) = told(response).await;
    let kept =
        page.split("/saved/").nth(1).expect("it is kept").split(['"', '&', '?']).next().expect("its name");
    let again = signed(&here.router, &here.house, SECRETARIAT, 0).await;
    let address = format!("/fr/wtpf-21/saved/{kept}");
    let page = common::text(get_as(&here.router, &address, &again.cookie).await).await;
    // Then
    let said = page.split("<dl").nth(1).and_then(|rest| rest.split("</dl>").next()).unwrap_or_default();
    assert!(said.contains(">Enregistrer les réponses</dd>") && !said.contains(">save<"), "{said}");
    assert!(said.contains("auquel correspond 3.5 du texte</dt><dd dir=\"auto\">3.2</dd>"), "{said}");
    assert!(said.contains("<dt>3.2 du texte</dt><dd dir=\"auto\">Deux paragraphes"), "{said}");
    assert!(!said.contains("3.4 du texte"), "what was shown so is not told: {said}");
    assert_eq!(common::field(&page, &format!("a-{same}")), "same", "but sent on");
}
