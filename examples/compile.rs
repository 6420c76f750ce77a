fn main(){
 use std::collections::BTreeMap;
 let mut m: BTreeMap<String,Vec<&'static str>> = BTreeMap::new();
 for r in dmredact::detect::catalogue(){ let t=format!("{:?}",r.trigger); let k=t.chars().take(60).collect::<String>(); m.entry(if t.starts_with("Literal"){"Literal".into()}else{k}).or_default().push(r.pattern);}
 let mut v=vec![];
 for (k,p) in &m { let s=std::time::Instant::now();
  let d=regex_automata::nfa::thompson::NFA::compiler().configure(regex_automata::nfa::thompson::Config::new().utf8(false).shrink(false)).syntax(regex_automata::util::syntax::Config::new().unicode(false).utf8(false)).build_many(p).unwrap();
  v.push((s.elapsed().as_secs_f64()*1e3,p.len(),d.states().len(),k.clone()));}
 v.sort_by(|a,b|b.0.total_cmp(&a.0));
 for x in v.iter().take(25){println!("{:7.2} ms {:4} rules {:7} states {}",x.0,x.1,x.2,x.3);}
 let mut w=vec![];
 for r in dmredact::detect::catalogue(){ let s=std::time::Instant::now();
  let d=regex_automata::nfa::thompson::NFA::compiler().configure(regex_automata::nfa::thompson::Config::new().utf8(false).shrink(false)).syntax(regex_automata::util::syntax::Config::new().unicode(false).utf8(false)).build(r.pattern).unwrap();
  w.push((s.elapsed().as_secs_f64()*1e3,d.states().len(),r.id));}
 w.sort_by(|a,b|b.0.total_cmp(&a.0));
 for x in w.iter().take(30){println!("{:7.2} ms {:7} states {}",x.0,x.1,x.2);}
}
