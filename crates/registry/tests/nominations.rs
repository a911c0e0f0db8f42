//! Nominations through the door: the person known by their address, the mails, the CV, the erasure.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;

use forum::nominations::{Details, Gender, Shown};
use forum::participants::Seat;
use forum::refusal::{Conflict, Unknown};
use forum::{Actor, NominationRef, PersonId, Refusal};
use jiff::Timestamp;
use mandate::{EntityId, Mandate, OfficeId, TagId};
use record::{Soundness, Verdict, verify_receipt, verify_store};
use registry::cv::CvFault;
use registry::letters::Read;
use registry::{
    Answer, Ask, Clock, Failure, Folder, House, Idempotency, Nominated, Nomination, NominationAct,
    NominationAddress, NominationHolder, Nominee, ReadFault, Request, Token, Who, Whom,
};

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");
const PDF: &[u8] = b"%PDF-1.7\nThe life of Quillona Brask\n%%EOF\n";

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn open(path: &Path, clock: &Clock) -> Folder {
    let folder = Folder::open(path, clock.clone()).expect("a folder");
    folder.post().set_base("http://127.0.0.1:8080");
    folder
}

fn founded(path: &Path) -> (Folder, Arc<House>, Clock) {
    let clock = Clock::standing_at(at("2019-07-18T09:00:00+02:00"));
    let mut folder = open(path, &clock);
    let mandate = Mandate::parse(WTPF, Some(PARTICIPANTS)).expect("the files of the house");
    let house = folder.found(WTPF, Some(PARTICIPANTS), mandate).expect("founded");
    clock.set(at("2019-08-20T10:00:00+02:00"));
    (folder, house, clock)
}

/// Somebody who speaks for an entity.
fn member(house: &House, entity: &str, email: &str) -> Actor {
    let entity = EntityId::new(entity).expect("an entity");
    let office = OfficeId::new("focal-point").expect("an office");
    let seat = Seat { office, entity: Some(entity.clone()) };
    let who =
        Who { name: "A. Tamsin".into(), affiliation: None, email: email.into(), language: locale::Lang::Fr };
    house.ask_and_wait(Ask::Seat { actor: Actor::Operator, who, seat }).expect("seated");
    Actor::Member { person: person(house, email), entity }
}

fn person(house: &House, email: &str) -> PersonId {
    house.person_with(email).expect("the desk answers").expect("known")
}

fn nomination(email: &str) -> Nomination {
    Nomination {
        expert: Nominee {
            name: "Quillona Brask".into(),
            email: email.into(),
            language: locale::Lang::En,
            languages: vec!["en".into(), "ar".into()],
            gender: Some(Gender::Woman),
        },
        topics: vec![TagId::new("ai").expect("a topic")],
        active_at_home: false,
        exception: Some("  Hers is an organization of many countries. ".into()),
        visa: true,
        form_opened_at: None,
        language: Some(locale::Lang::En),
    }
}

fn nominate(house: &House, actor: &Actor, nomination: Nomination) -> Result<Nominated, Failure> {
    match house.ask_and_wait(Ask::Nominate { actor: actor.clone(), nomination: Box::new(nomination) })? {
        Answer::Nominated(nominated) => Ok(nominated),
        other => panic!("{other:?}"),
    }
}

fn by_token(house: &House, token: &Token, act: NominationAct) -> Result<Answer, Failure> {
    house.ask_and_wait(Ask::NominationByToken { token: token.clone(), act })
}

/// The mails to an address that lie in the folder, once there are so many.
fn mails(folder: &Path, to: &str, count: usize) -> Vec<String> {
    for _ in 0..200 {
        let files = std::fs::read_dir(folder.join("mail")).into_iter().flatten().flatten();
        let read = files.filter_map(|file| Read::from_file(&file.path()));
        let texts: Vec<_> = read.filter(|mail| mail.to.contains(to)).map(|mail| mail.text).collect();
        if texts.len() >= count {
            return texts;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("no {count} mails to {to}");
}

fn address(mail: &str, part: &str) -> Token {
    let (_, rest) = mail.split_once(&format!("/{part}/")).expect("an address");
    rest.split_whitespace().next().expect("a token").parse().expect("a token")
}

fn number(text: &str) -> NominationRef {
    text.parse().expect("a reference")
}

#[test]
fn a_nomination_is_acknowledged_and_its_expert_accepts_by_the_mail() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let valmora = member(&house, "valmora", "tamsin@valmora.example");
    let filed = nominate(&house, &valmora, nomination("brask@example.org")).expect("filed");
    assert_eq!((filed.nomination, filed.late), (number("N-0001"), false));
    let details = house.nomination_details(filed.digest).expect("filed");
    assert_eq!(details.exception.as_deref(), Some("Hers is an organization of many countries."));
    assert_eq!((details.gender, details.name.as_str()), (Some(Gender::Woman), "Quillona Brask"));

    let receipt = mails(folder.path(), "tamsin@valmora.example", 1).remove(0);
    assert!(receipt.contains("N-0001 of an expert for Valmora") && receipt.contains("visa"), "{receipt}");
    let token = address(&receipt, "nomination-receipts");
    assert_eq!(Some(&token), filed.receipt.as_ref());
    let holder = house.nomination_receipt_holder(&token).expect("it reads").expect("known");
    assert_eq!(holder.nomination, number("N-0001"));
    let seq = house.published().state.nominations.get(holder.nomination).expect("there").seq;
    let proof = house.receipt(seq).expect("a receipt");
    assert!(matches!(verify_receipt(&proof, Some(house.key()), None), Verdict::Proved(_)));

    let question = mails(folder.path(), "brask@example.org", 1).remove(0);
    assert!(question.contains("Dear Quillona Brask") && question.contains("Artificial intelligence"));
    assert!(
        question.contains("Secretariat and Chair of the forum") && question.contains("21 May 2022"),
        "{question}"
    );
    let answer = address(&question, "nominee");
    assert_eq!(by_token(&house, &token, NominationAct::Accept), Err(Failure::NoSuchToken), "not hers");
    assert_eq!(by_token(&house, &answer, NominationAct::Withdraw), Err(Failure::NoSuchToken), "not theirs");
    let accepted = by_token(&house, &answer, NominationAct::Accept).expect("accepted");
    assert_eq!(accepted, Answer::Done { entries: 2, reference: None });
    let brask = person(&house, "brask@example.org");
    let published = house.published();
    assert!(published.state.nominations.is_expert(brask));
    let seat = published.state.participants.seats(brask).next().expect("a seat");
    assert_eq!(seat.office, OfficeId::expert());

    by_token(&house, &answer, NominationAct::Decline).expect("steps down");
    by_token(&house, &answer, NominationAct::Accept).expect("changes her mind");
    by_token(&house, &token, NominationAct::Withdraw).expect("taken back");
    assert!(!house.published().state.nominations.is_expert(brask));
}

#[test]
fn e20_one_address_in_any_case_is_one_expert_also_within_a_batch() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let (valmora, ostra) = (member(&house, "valmora", "a@v.example"), member(&house, "ostra", "a@o.example"));
    let (send, receive) = channel();
    for (actor, email) in [(&valmora, "brask@example.org"), (&ostra, "Brask@Example.ORG")] {
        let ask = Ask::Nominate { actor: actor.clone(), nomination: Box::new(nomination(email)) };
        let send = send.clone();
        let request = Request { received_at: house.now(), ask, idempotency: None };
        house.ask(request, move |answer| send.send(answer).expect("somebody listens"));
    }
    for _ in 0..2 {
        receive.recv().expect("an answer").expect("filed");
    }
    let again = nominate(&house, &ostra, nomination("BRASK@example.org")).expect_err("twice by the same");
    assert_eq!(again, Failure::Refused(Refusal::Conflict(Conflict::NominatedBefore(number("N-0002")))));
    let state = &house.published().state;
    let brask = person(&house, "brask@example.org");
    assert_eq!(state.nominations.of_expert(brask).count(), 2);
    assert_eq!(house.persons_with("brask@example.org").expect("the desk answers"), [brask]);
    assert_eq!(mails(folder.path(), "brask@example.org", 2).len(), 2, "each asks");
}

#[test]
fn nobody_renames_another_by_nominating_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let valmora = member(&house, "valmora", "tamsin@valmora.example");
    nominate(&house, &valmora, nomination("Tamsin@valmora.example")).expect("filed");
    let tamsin = house.contact(person(&house, "tamsin@valmora.example")).expect("it answers").expect("known");
    assert_eq!((tamsin.name.as_str(), tamsin.language.as_str()), ("A. Tamsin", "fr"));
    assert_eq!(tamsin.email, "tamsin@valmora.example");

    house.begin_sign_in("shy@example.org", locale::Lang::Ru, "/").expect("begun");
    nominate(&house, &valmora, nomination("shy@example.org")).expect("filed");
    let shy = house.contact(person(&house, "shy@example.org")).expect("it answers").expect("known");
    assert_eq!((shy.name.as_str(), shy.language.as_str()), ("Quillona Brask", "ru"));
    assert_eq!(shy.purpose, record::PURPOSE_NOMINATION, "not forgotten with those who never signed in");
}

#[test]
fn the_same_key_gives_the_same_answer_before_and_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    let valmora = member(&house, "valmora", "a@v.example");
    let send = |house: &House| {
        let (send, receive) = channel();
        let ask =
            Ask::Nominate { actor: valmora.clone(), nomination: Box::new(nomination("brask@example.org")) };
        let idempotency = Some(Idempotency { key: "k".into(), request: [1; 32] });
        let request = Request { received_at: house.now(), ask, idempotency };
        house.ask(request, move |answer| send.send(answer).expect("somebody listens"));
        receive.recv().expect("an answer")
    };
    let first = send(&house).expect("filed");
    assert_eq!(send(&house), Ok(first.clone()));
    served.stop();
    drop((served, house));
    let served = open(folder.path(), &clock);
    assert_eq!(send(served.house("wtpf-21").expect("there")), Ok(first));
}

#[test]
fn a_cv_is_kept_beside_the_record_read_by_the_office_and_each_view_is_an_entry() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, clock) = founded(folder.path());
    let valmora = member(&house, "valmora", "a@v.example");
    let filed = nominate(&house, &valmora, nomination("brask@example.org")).expect("filed");
    let file = |bytes: &[u8]| Ask::FileCv {
        actor: valmora.clone(),
        reference: filed.nomination,
        name: "C:\\lives\\brask.pdf".into(),
        bytes: bytes.to_vec(),
    };
    let size = house.published().size;
    assert_eq!(house.ask_and_wait(file(b"a life")), Err(Failure::Cv(CvFault::Type)));
    assert_eq!(house.published().size, size, "nothing is filed");
    house.ask_and_wait(file(b"%PDF-1.4\nolder\n%%EOF")).expect("filed");
    house.ask_and_wait(file(PDF)).expect("filed instead");

    let view = |actor: Actor| Ask::ViewCv { actor, reference: filed.nomination };
    let refused = house.ask_and_wait(view(valmora.clone())).expect_err("not the office");
    assert!(matches!(refused, Failure::Refused(Refusal::NotTheOffice { .. })), "{refused}");
    let secretariat = Actor::Secretariat { person: person(&house, "a@v.example") };
    house.ask_and_wait(view(secretariat)).expect("recorded");
    let cv = house.cv(filed.nomination).expect("there");
    assert_eq!((cv.name.as_str(), cv.bytes.as_slice()), ("brask.pdf", PDF));
    assert_eq!(cv.keep_until, at("2022-05-21T00:00:00+02:00"));
    let state = &house.published().state;
    assert_eq!(
        state.nominations.get(filed.nomination).expect("there").cv.as_ref().expect("filed").views.len(),
        1
    );

    let by_her = NominationAct::FileCv { name: "own.pdf".into(), bytes: PDF.to_vec() };
    let answer = address(&mails(folder.path(), "brask@example.org", 1)[0], "nominee");
    by_token(&house, &answer, by_her).expect("the expert sends her own");
    assert_eq!(house.cv(filed.nomination).expect("there").name, "own.pdf");

    clock.set(at("2022-05-21T00:00:00+02:00"));
    assert!(matches!(house.cv(filed.nomination), Err(ReadFault::Gone)), "its time is over");
}

#[test]
fn late_nominations_and_replacements_bring_their_reasons() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, clock) = founded(folder.path());
    let valmora = member(&house, "valmora", "a@v.example");
    let opened = Some(house.now());
    clock.set(at("2019-08-22T10:00:00+02:00"));
    let late = Nomination { form_opened_at: opened, ..nomination("brask@example.org") };
    let filed = nominate(&house, &valmora, late).expect("in the grace");
    assert!(filed.late);
    assert!(mails(folder.path(), "a@v.example", 1)[0].contains("after the deadline"));
    let reason = |text: &str| text.to_owned();
    let decide = Ask::DecideLateNomination {
        actor: Actor::Operator,
        reference: filed.nomination,
        admit: true,
        reason: reason(" The post was late. "),
    };
    house.ask_and_wait(decide).expect("admitted");
    let replace = |old| Ask::ReplaceExpert {
        actor: Actor::Operator,
        old,
        nomination: Box::new(nomination("other@example.org")),
        reason: reason("She changed her post."),
    };
    let Answer::Nominated(new) = house.ask_and_wait(replace(filed.nomination)).expect("replaced") else {
        panic!("a nomination")
    };
    assert_eq!(new.receipt, None);
    let unknown = house.ask_and_wait(replace(number("N-0009"))).expect_err("no such");
    assert_eq!(unknown, Failure::Refused(Refusal::Unknown(Unknown::Nomination(number("N-0009")))));
    let state = &house.published().state;
    let old = state.nominations.get(filed.nomination).expect("there");
    let text = |digest| house.reason(digest).expect("filed");
    assert_eq!(text(old.late_decision.as_ref().expect("decided").reason), "The post was late.");
    assert_eq!(text(old.replaced_by.as_ref().expect("replaced").reason), "She changed her post.");
    assert!(mails(folder.path(), "other@example.org", 1)[0].contains("/nominee/"));
}

/// The mails to an address whose subject says so, once all those before them are there.
fn decisions(folder: &Path, to: &str, count: usize) -> Vec<String> {
    mails(folder, to, count).into_iter().filter(|mail| mail.contains("The secretariat has")).collect()
}

#[test]
fn e20_a_decision_is_told_to_the_expert_and_to_the_body_each_once_in_their_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, clock) = founded(folder.path());
    let valmora = member(&house, "valmora", "a@v.example");
    member(&house, "valmora", "other@v.example");
    let opened = Some(house.now());
    clock.set(at("2019-08-22T10:00:00+02:00"));
    let late = |email| Nomination { form_opened_at: opened, ..nomination(email) };
    let [in_time, too_late] = ["brask@example.org", "second@example.org"]
        .map(|email| nominate(&house, &valmora, late(email)).expect("in the grace").nomination);
    let asked = mails(folder.path(), "brask@example.org", 1).remove(0);
    assert!(asked.contains("counts only if the secretariat admits it"), "{asked}");
    let decide = |reference, admit| Ask::DecideLateNomination {
        actor: Actor::Operator,
        reference,
        admit,
        reason: "The post was late.".to_owned(),
    };
    house.ask_and_wait(decide(in_time, true)).expect("admitted");
    house.ask_and_wait(decide(too_late, false)).expect("not admitted");
    house.ask_and_wait(decide(too_late, false)).expect_err("once");
    let replace = Ask::ReplaceExpert {
        actor: Actor::Operator,
        old: in_time,
        nomination: Box::new(nomination("third@example.org")),
        reason: "She changed her post.".to_owned(),
    };
    house.ask_and_wait(replace).expect("replaced");

    let told = decisions(folder.path(), "brask@example.org", 3);
    let [admitted, replaced] = told.as_slice() else { panic!("{told:?}") };
    let (admitted, replaced) =
        if admitted.contains("admitted") { (admitted, replaced) } else { (replaced, admitted) };
    assert!(admitted.contains("has admitted it: it counts") && admitted.contains("The post was late."));
    assert!(replaced.contains("another expert in your place") && replaced.contains("She changed her post."));
    let [refused] = &decisions(folder.path(), "second@example.org", 2)[..] else { panic!("one mail") };
    assert!(
        refused.contains("has not admitted it: it does not count") && refused.contains("The post was late.")
    );

    let of_the_body: Vec<_> = mails(folder.path(), "a@v.example", 5)
        .into_iter()
        .filter(|mail| mail.contains("Le secrétariat"))
        .collect();
    assert_eq!(of_the_body.len(), 3, "in French, which is theirs: {of_the_body:?}");
    for personal in ["Brask", "The post was late.", "She changed her post."] {
        assert!(!of_the_body.iter().any(|mail| mail.contains(personal)), "{personal}");
    }
    assert!(of_the_body.iter().any(|mail| mail.contains("N-0003") && mail.contains("/fr/wtpf-21/mine")));
    let files = std::fs::read_dir(folder.path().join("mail")).expect("mails").flatten();
    let to_another = files.filter_map(|file| Read::from_file(&file.path()));
    assert_eq!(to_another.filter(|mail| mail.to.contains("other@v.example")).count(), 0, "it did not ask");
}

#[test]
fn where_the_office_entered_a_nomination_all_who_act_for_the_body_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let valmora = member(&house, "valmora", "a@v.example");
    member(&house, "valmora", "other@v.example");
    let first = nominate(&house, &valmora, nomination("brask@example.org")).expect("filed").nomination;
    let replace = |old, email| Ask::ReplaceExpert {
        actor: Actor::Operator,
        old,
        nomination: Box::new(nomination(email)),
        reason: "She changed her post.".to_owned(),
    };
    house.ask_and_wait(replace(first, "second@example.org")).expect("replaced");
    house.ask_and_wait(replace(number("N-0002"), "third@example.org")).expect("replaced again");
    let told = mails(folder.path(), "other@v.example", 1);
    assert!(told.len() == 1 && told[0].contains("N-0002"), "{told:?}");
    mails(folder.path(), "a@v.example", 3);
}

#[test]
fn the_mail_to_a_nominee_lists_things_as_its_language_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let valmora = member(&house, "valmora", "a@v.example");
    let mut two = nomination("brask@example.org");
    two.expert.language = locale::Lang::Ar;
    two.topics.push(TagId::new("ott").expect("a topic"));
    nominate(&house, &valmora, two).expect("filed");
    let asked = mails(folder.path(), "brask@example.org", 1).remove(0);
    let topics = asked.lines().find(|line| line.starts_with("المواضيع")).expect("a line");
    assert!(topics.contains(" و") && !topics.contains(", "), "{topics}");
}

#[test]
fn e22_the_balance_counts_those_who_were_nominated_by_what_their_nominations_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let (valmora, ostra) = (member(&house, "valmora", "a@v.example"), member(&house, "ostra", "a@o.example"));
    let unstated = |email: &str| {
        let mut nomination = nomination(email);
        nomination.expert.gender = None;
        nomination
    };
    nominate(&house, &valmora, unstated("brask@example.org")).expect("filed");
    nominate(&house, &ostra, nomination("brask@example.org")).expect("filed");
    nominate(&house, &ostra, unstated("other@example.org")).expect("filed");
    let balance = house.balance().expect("it reads");
    let genders: Vec<_> = balance.genders.iter().map(|line| line.count).collect();
    assert_eq!((balance.total, genders), (2, vec![1, 0, 0, 1]));
    assert_eq!(balance.for_everyone().total, Shown::Few, "fewer than five");
}

fn found(folder: &Path, marker: &str) -> bool {
    let files = std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    files.into_iter().any(|path| {
        if path.is_dir() {
            return found(&path, marker);
        }
        let bytes = std::fs::read(&path).expect("a file");
        bytes.windows(marker.len()).any(|window| window == marker.as_bytes())
    })
}

#[test]
fn who_is_erased_leaves_no_name_no_details_no_cv_and_every_proof_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, _) = founded(folder.path());
    let valmora = member(&house, "valmora", "a@v.example");
    let filed = nominate(&house, &valmora, nomination("brask@example.org")).expect("filed");
    let cv = NominationAct::FileCv { name: "quillona.pdf".into(), bytes: PDF.to_vec() };
    by_token(&house, &filed.receipt.clone().expect("an address"), cv).expect("filed");
    mails(folder.path(), "brask@example.org", 1);
    mails(folder.path(), "a@v.example", 1);
    let seq = house.published().state.nominations.get(filed.nomination).expect("there").seq;
    let (proof, key) = (house.receipt(seq).expect("a receipt"), house.key().clone());
    assert!(found(folder.path(), "Quillona"));
    assert!(found(folder.path(), "brask@example.org"));
    drop(house);

    served.erase(&Whom::Address("BRASK@example.org".into()), "Request of the person").expect("erased");
    for gone in ["Quillona", "quillona", "brask@example.org", "many countries", "The life of"] {
        assert!(!found(folder.path(), gone), "{gone}");
    }
    assert!(matches!(verify_receipt(&proof, Some(&key), None), Verdict::Proved(_)));
    let report = verify_store(&folder.path().join("wtpf-21.sqlite"), Some(&key), None).expect("it reads");
    assert_eq!(report.soundness, Soundness::Proved, "{report:?}");
}

#[test]
fn the_details_read_back_as_they_were_filed() {
    let bare = Details { name: "A".into(), gender: None, languages: Vec::new(), exception: None };
    assert_eq!(bare.to_bytes(), br#"{"name":"A"}"#);
    assert_eq!(Details::from_bytes(&bare.to_bytes()).expect("it reads"), bare);
    assert!(Details::from_bytes(b"{}").is_err());
}

#[test]
fn who_is_signed_in_gets_an_address_of_their_own_and_the_label_of_the_cv_without_its_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, clock) = founded(folder.path());
    let valmora = member(&house, "valmora", "tamsin@valmora.example");
    let reference = nominate(&house, &valmora, nomination("brask@example.org")).expect("filed").nomination;
    assert!(house.cv_label(reference).expect("the desk answers").is_none(), "none was sent");
    let person = person(&house, "tamsin@valmora.example");
    let holder = NominationHolder { nomination: reference, person };
    let token = house.draw_nomination_address(holder, NominationAddress::Receipt).expect("drawn");
    assert_eq!(house.nomination_receipt_holder(&token).expect("the desk answers"), Some(holder));
    assert_eq!(house.nominee_holder(&token).expect("the desk answers"), None, "it is no expert's address");
    by_token(&house, &token, NominationAct::FileCv { name: "/tmp/life.pdf".into(), bytes: PDF.into() })
        .expect("filed");
    let label = house.cv_label(reference).expect("the desk answers").expect("there");
    assert_eq!(label.name, "life.pdf");
    clock.set(at("2019-08-21T10:00:01+02:00"));
    assert_eq!(house.nomination_receipt_holder(&token).expect("the desk answers"), None, "for a day only");
    clock.set(label.keep_until);
    assert!(house.cv_label(reference).expect("the desk answers").is_none(), "it is deleted");
}
