use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType};
fn main() {
    let mut seed = 12345u64;
    let mut rnd = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    let mode = std::env::args().nth(1).unwrap();
    let frames: Vec<(&str, &str)> = vec![
        ("call me at ", " tomorrow"),
        ("my number is ", ""),
        ("", " is my mobile"),
        ("Tel: ", "."),
        ("you can reach me on ", ", ok?"),
        ("whatsapp ", " please"),
    ];
    let plain: Vec<(&str, &str)> = vec![("here: ", ""), ("it's ", " ok"), ("", "")];
    let mut regions: Vec<_> = PHONE_NUMBER_UTIL.get_supported_regions().collect();
    regions.sort_by_key(|r| r.as_region_str().as_str().to_string());
    let mut id = 0;
    for region in regions {
        for kind in [PhoneNumberType::FixedLine, PhoneNumberType::Mobile] {
            let Ok(number) = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, kind) else { continue };
            for k in 0..3 {
                let mut n = number.clone();
                for _ in 0..50 {
                    let nat = number.national_number as u64;
                    let m = 10u64.pow(4);
                    let cand = nat / m * m + rnd() % m;
                    let mut c = number.clone();
                    c.national_number = cand as _;
                    if PHONE_NUMBER_UTIL.is_valid_number(&c) {
                        n = c;
                        break;
                    }
                }
                let text = match mode.as_str() {
                    "nat" | "natplain" => n.format_as(PhoneNumberFormat::National).into_owned(),
                    "natdots" => n.format_as(PhoneNumberFormat::National).replace(' ', "."),
                    "natnone" => n.format_as(PhoneNumberFormat::National).replace([' ', '-', '(', ')'], ""),
                    "int" => n.format_as(PhoneNumberFormat::International).into_owned(),
                    "e164" => n.format_as(PhoneNumberFormat::E164).into_owned(),
                    "00" => n.format_as(PhoneNumberFormat::International).replace('+', "00"),
                    _ => panic!(),
                };
                let fr = if mode == "natplain" { &plain } else { &frames };
                let (a, b) = fr[(id + k) % fr.len()];
                let full = format!("{a}{text}{b}");
                println!(
                    "{{\"id\":\"{}-{}\",\"text\":{},\"spans\":[{{\"start\":{},\"end\":{},\"type\":\"PHONE_NUMBER\"}}],\"complete_for\":[\"*\"]}}",
                    region.as_region_str().as_str(),
                    id,
                    serde_json::to_string(&full).unwrap(),
                    a.chars().count(),
                    a.chars().count() + text.chars().count()
                );
                id += 1;
            }
        }
    }
}
