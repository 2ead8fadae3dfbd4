use super::super::wording::lists::first_words;
use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Every way through a story to an end.
fn ways(story: &Story) -> Vec<String> {
    let (mut open, mut ended) = (vec![String::new()], Vec::new());
    while let Some(way) = open.pop() {
        let scene = story.walk(&way).unwrap_or_else(|| panic!("{}: {way} leads nowhere", story.code)).scene;
        if scene.is_end() {
            ended.push(way);
        } else {
            let choices = (0..scene.choices.len()).map(Some).chain([None]);
            open.extend(choices.map(|choice| onward(&way, choice)));
        }
    }
    ended
}

#[test]
fn every_way_through_every_story_comes_to_an_end() {
    for story in STORIES {
        let ways = ways(story);
        assert!(ways.len() > 20, "{} branches", story.code);
        assert!(ways.iter().all(|way| way.len() < STEPS_MAX), "{}", story.code);
        let seen: BTreeSet<&str> = ways
            .iter()
            .flat_map(|way| (0..=way.len()).map(|cut| story.walk(&way[..cut]).unwrap().scene.name))
            .collect();
        assert_eq!(seen.len(), story.scenes.len(), "{}: a scene that nobody reaches", story.code);
    }
}

#[test]
fn each_choice_says_how_it_lands_and_why() {
    for scene in STORIES.iter().flat_map(|story| story.scenes) {
        assert!(!scene.they.is_empty());
        if !scene.is_end() {
            assert!(scene.choices.iter().any(|line| line.lands == Lands::Well), "{}", scene.name);
            assert!((2..=4).contains(&scene.choices.len()) && !scene.own_reply.is_empty());
        }
        for line in scene.choices {
            assert!(!line.why.is_empty() && !line.reply.is_empty() && !line.says.is_empty());
        }
    }
}

#[test]
fn what_is_said_well_keeps_to_our_own_words() {
    let lines = STORIES.iter().flat_map(|story| story.scenes).flat_map(|scene| scene.choices);
    for line in lines.filter(|line| line.lands == Lands::Well) {
        assert_eq!(hear(line.says, &first_words("nl")), Heard::Well, "{}", line.says);
    }
}

#[test]
fn own_words_are_heard_for_what_can_be_heard() {
    let rules = first_words("nl");
    assert_eq!(hear("Ik ben er voor je.", &rules), Heard::Well);
    assert!(matches!(hear("Ben jij een slachtoffer?", &rules), Heard::Word(_)));
    assert_eq!(hear("Hoe heet je? Waar ben je? Met wie?", &rules), Heard::Asks);
    assert_eq!(hear("Waarom deed je dat?", &rules), Heard::Why);
    assert_eq!(hear("Ik vraag niet waarom.", &rules), Heard::Well);
    assert_eq!(hear(&"ja ".repeat(LINE_WORDS_MAX + 1), &rules), Heard::Long);
}

proptest! {
    #[test]
    fn no_way_makes_it_panic(way in ".{0,20}", place in 0..4usize) {
        let _ = STORIES[place].walk(&way);
    }
}
