//! Signing in, acting in a capacity, and what becomes of forms meanwhile.

mod common;

use axum::http::{StatusCode, header};
use common::{
    Signed, field, form, form_as, get, get_as, header_of, json_as, served, served_with_clock, signed, text,
    value,
};

const HERE: &str = "http://127.0.0.1:8080";

/// The newest mail to an address, waited for.
fn mail_to(folder: &std::path::Path, address: &str) -> registry::letters::Read {
    for _ in 0..400 {
        let mails = std::fs::read_dir(folder.join("mail")).into_iter().flatten().flatten();
        let mut mails: Vec<_> = mails.map(|mail| mail.path()).filter(|path| path.is_file()).collect();
        mails.sort();
        let read = mails.iter().rev().filter_map(|mail| registry::letters::Read::from_file(mail));
        if let Some(mail) = read.into_iter().find(|mail| mail.to.eq_ignore_ascii_case(address)) {
            return mail;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("no mail to {address}");
}

fn code_of(mail: &registry::letters::Read) -> String {
    mail.text.lines().nth(2).expect("the code stands alone").to_owned()
}

#[tokio::test]
async fn whoever_reads_the_mailbox_signs_in_and_acts_in_a_chosen_capacity() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let begun = form(&router, "/en/wtpf-21/sign-in", "email=a.tamsin%40valmora.example&then=").await;
    assert_eq!(begun.status(), StatusCode::SEE_OTHER);
    let attempt = header_of(&begun, header::LOCATION);
    let page = text(get(&router, &attempt).await).await;
    assert!(page.contains("a…n@valmora.example") && !page.contains("a.tamsin@"), "the address is masked");

    let wrong = form(&router, &attempt, "code=000000x").await;
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(wrong).await.contains("4 more tries"));
    let code = code_of(&mail_to(folder.path(), "a.tamsin@valmora.example"));
    assert_eq!(code.len(), 6);
    let entered = form(&router, &attempt, &format!("code={}+{}", &code[..3], &code[3..])).await;
    assert_eq!(header_of(&entered, header::LOCATION), "/en/wtpf-21/acting?then=", "she has two offices");
    let cookie = header_of(&entered, header::SET_COOKIE);
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    let cookie = cookie.split(';').next().expect("a cookie").to_owned();

    let page = text(get_as(&router, "/en/wtpf-21/acting", &cookie).await).await;
    assert!(page.contains("Delegate, Valmora") && page.contains("Expert") && page.contains("Myself"));
    let who = Signed { token: field(&page, "token"), cookie: cookie.clone() };
    let chosen = form_as(&router, "/en/wtpf-21/acting", &who, "seat=0&then=").await;
    assert_eq!(chosen.status(), StatusCode::SEE_OTHER);
    let rotated = header_of(&chosen, header::SET_COOKIE).split(';').next().expect("a cookie").to_owned();
    assert_ne!(rotated, cookie, "the secret is drawn anew");
    let home = text(get_as(&router, "/en/wtpf-21", &rotated).await).await;
    assert!(home.contains("Delegate, Valmora"), "the capacity stands on every page");
    assert!(!text(get_as(&router, "/en/wtpf-21", &cookie).await).await.contains("Delegate, Valmora"));
    assert!(!text(get(&router, "/en/wtpf-21").await).await.contains("Tamsin"), "and on nobody else's");

    let again = form(&router, &attempt, &format!("code={code}")).await;
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY, "a code is used once");
}

#[tokio::test]
async fn an_unknown_address_is_answered_as_a_known_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let mut pages = Vec::new();
    for address in ["a.tamsin%40valmora.example", "a.nobody%40valmora.example"] {
        let begun = form(&router, "/en/wtpf-21/sign-in", &format!("email={address}&then=")).await;
        let attempt = header_of(&begun, header::LOCATION);
        let page = text(get(&router, &attempt).await).await;
        pages.push(page.replace(&attempt, "ATTEMPT").replace("a…y@", "a…n@"));
    }
    assert_eq!(pages[0], pages[1]);
    let code = code_of(&mail_to(folder.path(), "a.nobody@valmora.example"));
    assert_eq!(code.len(), 6, "the mail is the same too");
}

#[tokio::test]
async fn guessing_is_bounded_and_keeps_nobody_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _, clock) = served_with_clock(folder.path());
    let begin = || async {
        let begun = form(&router, "/en/wtpf-21/sign-in", "email=k.orin%40kesh.example&then=").await;
        header_of(&begun, header::LOCATION)
    };
    let attempt = begin().await;
    for left in [4, 3, 2, 1, 0] {
        let page = text(form(&router, &attempt, "code=nonsense").await).await;
        assert_eq!(page.contains("Too many wrong codes"), left == 0, "{left}");
    }
    let code = code_of(&mail_to(folder.path(), "k.orin@kesh.example"));
    let late = form(&router, &attempt, &format!("code={code}")).await;
    assert_eq!(late.status(), StatusCode::UNPROCESSABLE_ENTITY, "the attempt is over, right code or not");

    // Somebody asks again and again: the codes become long, and the one of the newest mail opens a later attempt.
    for _ in 0..6 {
        begin().await;
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    let long = code_of(&mail_to(folder.path(), "k.orin@kesh.example"));
    assert_eq!(long.len(), 32, "nobody guesses it");
    let of_the_victim = begin().await;
    for _ in 0..20 {
        form(&router, &of_the_victim, "code=nonsense").await;
    }
    let entered = form(&router, &of_the_victim, &format!("code={long}")).await;
    assert_eq!(entered.status(), StatusCode::SEE_OTHER, "whoever reads the mailbox gets in");

    clock.set(clock.now() + jiff::SignedDuration::from_mins(16));
    let expired = form(&router, &attempt, "code=123456").await;
    assert!(text(expired).await.contains("has expired"));
}

#[tokio::test]
async fn a_delegate_comments_for_the_delegation_without_typing_a_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let who = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let page = text(get_as(&router, "/en/wtpf-21/report/3?p=3.1", &who.cookie).await).await;
    assert!(page.contains("Delegate, Valmora") && !page.contains("name=\"email\""));
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let check = form_as(&router, address, &who, "step=check&kind=reason&reason=As+said.&language=en").await;
    let check = text(check).await;
    assert!(check.contains("not yet sent") || check.contains("Not yet sent"), "{check}");
    let fields = format!("step=send&kind=reason&reason=As+said.&language=en&key={}", field(&check, "key"));
    let sent = form_as(&router, address, &who, &fields).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    let comment = value(get(&router, "/en/wtpf-21/comments/C3-0001.json").await).await;
    assert_eq!(comment["state"], "published", "nothing is to be confirmed: {comment}");
    assert_eq!(comment["label"], "proposal");
}

#[tokio::test]
async fn json_with_a_session_needs_the_right_origin_and_may_name_for_whom_it_speaks() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let who = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let body = |speaking| format!(r#"{{"reason":"As said.","language":"en","speaking_for":"{speaking}"}}"#);
    for origin in [None, Some("https://elsewhere.example"), Some("null")] {
        let refused = json_as(&router, address, &who, origin, &body("valmora")).await;
        assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{origin:?}");
    }
    let filed = json_as(&router, address, &who, Some(HERE), &body("valmora")).await;
    assert_eq!(filed.status(), StatusCode::CREATED);
    assert_eq!(value(filed).await["label"], "proposal");
    let of_a_person = json_as(&router, address, &who, Some(HERE), &body("myself")).await;
    assert_eq!(value(of_a_person).await["label"], "view");
    let of_others = json_as(&router, address, &who, Some(HERE), &body("kesh")).await;
    assert_eq!(of_others.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(of_others).await.contains("valmora, myself"));
}

#[tokio::test]
async fn a_form_from_elsewhere_or_of_another_capacity_files_nothing_and_keeps_the_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let who = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let fields = "step=send&kind=reason&reason=Words+of+mine.&language=en";
    let as_expert = signed(&router, &house, "a.tamsin@valmora.example", 1).await;
    let other = Signed { token: as_expert.token, ..who.clone() };
    let kept = form_as(&router, address, &other, fields).await;
    assert_eq!(kept.status(), StatusCode::SEE_OTHER);
    let page = text(get_as(&router, &header_of(&kept, header::LOCATION), &who.cookie).await).await;
    assert!(page.contains("Words of mine.") && page.contains("Nothing was filed"));
    assert!(
        page.contains("You typed this as Invited expert") || page.contains("You typed this as Expert"),
        "{page}"
    );
    assert!(page.contains("Comment on paragraph 3.1") && page.contains("Comment without changing the text"));
    assert!(page.contains("Send it now as Delegate, Valmora"), "they typed it, in another capacity: {page}");
    assert_eq!(house.published().state.comments.received_count(3), 0);
}

#[tokio::test]
async fn a_form_of_a_page_without_referrer_is_taken_by_its_token_and_one_from_elsewhere_is_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let who = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let fields = "step=send&kind=reason&reason=Words+of+mine.&language=en";
    let elsewhere = common::form_from(&router, address, &who, "https://elsewhere.example", fields).await;
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
    let without_token = Signed { token: String::new(), ..who.clone() };
    common::form_from(&router, address, &without_token, "null", fields).await;
    assert_eq!(house.published().state.comments.received_count(3), 0, "neither was filed");
    let sent = common::form_from(&router, address, &who, "null", fields).await;
    assert!(header_of(&sent, header::LOCATION).contains("/receipts/"));
    assert_eq!(house.published().state.comments.received_count(3), 1);
}

#[tokio::test]
async fn what_was_typed_survives_the_end_of_a_session() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    let who = signed(&router, &house, "k.orin@kesh.example", 0).await;
    clock.set(clock.now() + registry::sessions::IDLE_MAX);
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let fields = "step=send&kind=reason&reason=Words+of+mine.&language=en";
    let ended = form_as(&router, address, &who, fields).await;
    assert_eq!(ended.status(), StatusCode::UNAUTHORIZED);
    let page = text(ended).await;
    let then = field(&page, "then");
    assert!(then.starts_with("/en/wtpf-21/saved/"), "{page}");
    let again = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let page = text(get_as(&router, &then, &again.cookie).await).await;
    assert!(page.contains("Words of mine.") && page.contains("Delegate, Kesh"));
    let sent = form_as(&router, address, &again, fields).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    assert_eq!(house.published().state.comments.received_count(3), 1);
}

#[tokio::test]
async fn sessions_are_listed_and_ended() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let one = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let other = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let page = text(get_as(&router, "/en/wtpf-21/sessions", &one.cookie).await).await;
    assert_eq!(page.matches("name=\"end\"").count(), 3, "two sessions and all others");
    form_as(&router, "/en/wtpf-21/sessions", &one, "end=others").await;
    assert_eq!(
        get_as(&router, "/en/wtpf-21/sessions", &other.cookie).await.status(),
        StatusCode::UNAUTHORIZED
    );
    form_as(&router, "/en/wtpf-21/sign-out", &one, "").await;
    assert_eq!(get_as(&router, "/en/wtpf-21/sessions", &one.cookie).await.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_record_holds_no_name_and_no_address_of_the_people_of_the_participants_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, house) = served(folder.path());
    let size = house.published().size;
    for entry in house.entries(0, usize::try_from(size).expect("small")).expect("entries") {
        let body = String::from_utf8_lossy(&entry.body).into_owned();
        let read = record::Body::from_bytes(&entry.body).expect("a body");
        let contents =
            read.contents.iter().map(|content| house.content(&content.digest).expect("there").bytes);
        let all = contents.fold(body, |all, bytes| all + &String::from_utf8_lossy(&bytes));
        for secret in ["Tamsin", "valmora.example", "Registrar", "forum.example"] {
            assert!(!all.contains(secret), "{secret} in entry {}", entry.envelope.seq);
        }
    }
}

#[tokio::test]
async fn a_delegation_sees_all_it_sent_and_who_typed_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let tamsin = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let fields = "step=send&kind=reason&reason=Words+of+Valmora.&language=en";
    form_as(&router, address, &tamsin, fields).await;
    common::comment(&house, 3);

    let mine = text(get_as(&router, "/en/wtpf-21/mine", &tamsin.cookie).await).await;
    assert!(mine.contains("Words of Valmora.") && mine.contains("A. Tamsin"), "{mine}");
    assert!(mine.contains("C3-0002") && mine.contains("A. Delegate"), "what a colleague typed is there too");
    assert_eq!(mine.matches("Open the receipt").count(), 1, "only who typed it can change it");
    let others = text(get_as(&router, "/en/wtpf-21/mine", &kesh.cookie).await).await;
    assert!(others.contains("Nothing has been sent") && !others.contains("Words of Valmora"));

    let opened = form_as(&router, "/en/wtpf-21/mine/C3-0001", &tamsin, "").await;
    let receipt = text(get_as(&router, &header_of(&opened, header::LOCATION), &tamsin.cookie).await).await;
    assert!(receipt.contains("Receipt C3-0001"), "{receipt}");
    assert_eq!(form_as(&router, "/en/wtpf-21/mine/C3-0001", &kesh, "").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn somebody_who_signs_in_finds_what_they_sent_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let body = r#"{"reason":"Words of mine.","name":"P. Public","email":"p@public.example","language":"en"}"#;
    assert_eq!(common::json(&router, address, body).await.status(), StatusCode::CREATED);
    let begun =
        form(&router, "/en/wtpf-21/sign-in", "email=p%40public.example&then=%2Fen%2Fwtpf-21%2Fmine").await;
    let attempt = header_of(&begun, header::LOCATION);
    for _ in 0..100 {
        let mail = mail_to(folder.path(), "p@public.example");
        let code = code_of(&mail);
        if code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()) {
            let entered = form(&router, &attempt, &format!("code={code}")).await;
            assert_eq!(header_of(&entered, header::LOCATION), "/en/wtpf-21/mine");
            let cookie = header_of(&entered, header::SET_COOKIE);
            let cookie = cookie.split(';').next().expect("a cookie");
            let mine = text(get_as(&router, "/en/wtpf-21/mine", cookie).await).await;
            assert!(mine.contains("Words of mine.") && mine.contains("Waiting"), "{mine}");
            assert_eq!(house.published().state.comments.received_count(3), 1);
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("no code came");
}

#[tokio::test]
async fn an_answer_that_was_kept_says_in_words_what_is_sent_and_only_its_office_sends_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    common::comment(&house, 3);
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    clock.set(clock.now() + registry::sessions::IDLE_MAX);
    let fields =
        "step=next&disposition=in-part&reason=A+part+of+it.&second_reader=yes&expected=0&filter=round%3D3";
    let ended = form_as(&router, "/en/wtpf-21/desk/comments/C3-0001", &who, fields).await;
    let then = field(&text(ended).await, "then");

    let again = signed(&router, &house, "secretariat@forum.example", 0).await;
    let page = text(get_as(&router, &then, &again.cookie).await).await;
    for part in [
        "Answer to C3-0001",
        "<dt>Disposition</dt><dd dir=\"auto\">Accepted in part</dd>",
        "<dt>Somebody else of the office reads it before it is published</dt><dd dir=\"auto\">Yes</dd>",
        "Save and next",
        ">Answer to the sender</label>",
        "Send it now as Secretariat",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("<dt>expected") && !page.contains("Your comment or reason"), "{page}");
    assert!(!page.contains("else who acts"), "they typed it themselves: {page}");

    let second = signed(&router, &house, "second@forum.example", 0).await;
    let page = text(get_as(&router, &then, &second.cookie).await).await;
    assert!(
        page.contains("Somebody else who acts as Secretariat typed this") && page.contains("Send it now")
    );
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let page = text(get_as(&router, &then, &kesh.cookie).await).await;
    assert!(page.contains("Somebody else typed this") && page.contains("readonly"), "{page}");
    assert!(!page.contains("Send it now") && !page.contains("name=\"disposition\""), "{page}");
}
