fn main() {
    for r in dmredact::detect::catalogue() {
        if let dmredact::rule::Trigger::Words(w) = r.trigger {
            for x in w {
                println!("{} {}", x.replace('|', ""), r.id);
            }
        }
    }
    for (w, _) in dmredact::restate::listened() {
        println!("{w} restate");
    }
}
