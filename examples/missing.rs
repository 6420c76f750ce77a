fn main() {
    let have: std::collections::HashSet<_> = dmredact::detect::catalogue().map(|r| r.entity).collect();
    for i in dmredact::finding::ENTITIES {
        if !have.contains(&i.entity) {
            println!("{} {:?} {:?}", i.id, i.default, i.parent.map(|p| p.info().id));
        }
    }
    println!("rules {}", dmredact::detect::catalogue().count());
}
