use std::collections::HashMap;
fn main() {
    let mut m: HashMap<String, Vec<&str>> = HashMap::new();
    for r in dmredact::detect::catalogue() {
        if let dmredact::rule::Trigger::Words(w) = r.trigger {
            for x in w {
                m.entry(x.replace('|', "").to_lowercase()).or_default().push(r.id);
            }
        }
    }
    let _ = std::io::stdin();
    let mut c: HashMap<String, usize> = HashMap::new();
    let mut n = 0;
    for w in std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap().split(|c: char| !c.is_alphanumeric()) {
        if w.is_empty() {
            continue;
        }
        n += 1;
        *c.entry(w.to_lowercase()).or_default() += 1;
    }
    let mut v: Vec<_> = c.iter().filter_map(|(w, k)| m.get(w).map(|r| (k, w, r.clone()))).collect();
    v.sort_by(|a, b| b.0.cmp(a.0));
    println!("{} listened, {n} words, {} heard", m.len(), v.iter().map(|x| x.0).sum::<usize>());
    for x in v.iter().take(40) {
        println!("{:?}", x);
    }
}
