//! Pseudonyms: a plant of these parts and a number (NFR-01).

use vault::Key;

const PLANTS: [&str; 44] = [
    "Abeel",
    "Acacia",
    "Akelei",
    "Anjer",
    "Berk",
    "Beuk",
    "Brem",
    "Den",
    "Duizendblad",
    "Eik",
    "Els",
    "Es",
    "Esdoorn",
    "Gagel",
    "Haagbeuk",
    "Hazelaar",
    "Heide",
    "Hop",
    "Hulst",
    "Iep",
    "Iris",
    "Jasmijn",
    "Kamille",
    "Kastanje",
    "Klaver",
    "Klimop",
    "Korenbloem",
    "Lariks",
    "Lavendel",
    "Linde",
    "Lijsterbes",
    "Meidoorn",
    "Munt",
    "Plataan",
    "Populier",
    "Salie",
    "Sleedoorn",
    "Spar",
    "Tijm",
    "Varen",
    "Vlier",
    "Vuurdoorn",
    "Wilg",
    "Zonnebloem",
];

/// The lowest number behind a plant.
const FIRST_NUMBER: u32 = 10;
/// So many numbers go with each plant. With a few hundred conversations at a time, two with one name are rare, and
/// no harm: a conversation is found by its id.
const NUMBERS: u32 = 990;

/// A pseudonym such as `Wilg-42`, out of 32 random bytes.
pub fn pseudonym(random: &Key) -> String {
    let [a, b, c, d, e, f, g, h, ..] = *random.bytes();
    let plant = u32::from_le_bytes([a, b, c, d]) as usize % PLANTS.len();
    let number = FIRST_NUMBER + u32::from_le_bytes([e, f, g, h]) % NUMBERS;
    format!("{}-{number}", PLANTS.get(plant).unwrap_or(&"Wilg"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_plant_stands_once() {
        assert_eq!(PLANTS.iter().collect::<BTreeSet<_>>().len(), PLANTS.len());
    }

    #[test]
    fn a_pseudonym_is_a_plant_and_a_number() {
        let (plant, number) = (0u8..=255)
            .map(|byte| pseudonym(&Key::from_bytes([byte; 32])))
            .map(|name| {
                name.split_once('-').map(|(plant, number)| (plant.to_owned(), number.to_owned())).unwrap()
            })
            .fold((BTreeSet::new(), BTreeSet::new()), |(mut plants, mut numbers), (plant, number)| {
                assert!(PLANTS.contains(&plant.as_str()));
                assert!((10..1000).contains(&number.parse::<u32>().unwrap()));
                plants.insert(plant);
                numbers.insert(number);
                (plants, numbers)
            });
        assert!(plant.len() > 30 && number.len() > 200);
    }
}
