//! `Option` and `Result`: adaptors keep `Ok` apart from `Err`.
use crate::runtime::{choose, sink, source};

fn ok() -> Result<String, String> {
    Ok(source())
}

fn err() -> Result<String, String> {
    Err(source())
}

pub fn run() {
    sink(ok().ok());
    sink(ok().err());
    sink(err().err());
    sink(err().ok());
    sink(ok().map(|text| text + "!").ok());
    sink(ok().map_err(|text| text + "!").err());
    sink(err().map_err(|text| text + "!").err());
    sink(err().unwrap_or_default());
    sink(ok().unwrap_or_default());
    sink(err().unwrap_or_else(|error| error));
    sink(err().unwrap_or_else(|_| String::new()));
    sink(ok().and_then(|text| if choose() { Ok(text) } else { Err(String::new()) }).ok());
    sink(ok().and_then(|_| Ok::<String, String>(String::new())).ok());
    sink(err().or_else(|error| Ok::<String, ()>(error)).ok());
    sink(err().or_else(|_| Ok::<String, ()>(String::new())).ok());
    sink(ok().is_ok());
    sink(ok().iter().next());
    sink(ok().as_ref().map(|text| text.as_str()).ok());
    sink(ok().as_deref().ok());
    sink(err().as_ref().err());
    sink(ok().is_ok_and(|text| text.is_empty()));
    sink(ok().map_or(String::new(), |text| text));
    sink(err().map_or(String::new(), |text| text));
    sink(err().map_or_else(|error| error, |text| text));
    sink(ok().inspect(|text| sink(text)).is_ok());
    sink(ok().and(Ok::<u32, String>(3)).ok());
    sink(ok().or(Err::<String, u32>(3)).ok());
    sink(ok().into_iter().chain(err().ok()).collect::<Vec<_>>());
    let nested: Option<Result<String, String>> = ok().map(Some).transpose();
    sink(nested.unwrap().ok());
    let some = Some(source());
    sink(some.as_ref());
    sink(some.as_deref().unwrap_or("x"));
    sink(some.clone().unwrap());
    sink(some.clone().ok_or("none").ok());
    sink(some.clone().ok_or("none").err());
    sink(some.clone().map(|text| text.len()));
    sink(some.clone().filter(|text| !text.is_empty()));
    sink(some.clone().xor(None));
    sink(some.clone().or(Some(String::new())));
    sink(None.or(some.clone()));
    sink(some.clone().and(Some(3)));
    sink(some.clone().zip(Some(String::new())).map(|(a, _)| a));
    sink(some.clone().zip(Some(String::new())).map(|(_, b)| b));
    sink(some.clone().into_iter().collect::<Vec<_>>());
    sink(some.clone().is_some());
    sink(some.iter().count());
    sink(some.clone().map_or(0, |text| text.len()));
    sink(Some(some.clone()).flatten());
    sink(some.clone().unwrap_or_else(String::new));
    sink(None::<String>.unwrap_or_else(|| source()));
    sink(None::<String>.or_else(|| Some(source())));
    sink(some.clone().and_then(|text| text.strip_suffix("!").map(str::to_string)).is_some());
    sink(Some((source(), 3)).unzip().0);
    sink(Some((source(), 3)).unzip().1);
    let mut slot = None;
    slot.insert(source());
    sink(&slot);
    let taken = slot.take();
    sink(&taken);
    sink(&slot);
    let mut slot = Some(String::new());
    let old = slot.replace(source());
    sink(old);
    sink(&slot);
    let mut slot: Option<String> = None;
    slot.get_or_insert_with(|| source()).push('!');
    sink(slot.as_mut());
    let mut slot: Option<String> = None;
    *slot.get_or_insert(String::new()) = source();
    sink(slot);
    let mut slot = Some(String::new());
    if let Some(text) = slot.as_mut() {
        *text = source();
    }
    sink(&slot);
    slot = None;
    sink(&slot);
    let pair: (Option<String>, Option<String>) = (Some(source()), None);
    sink(pair.1.or(pair.0));
    let values: Vec<String> = [Some(source()), None].into_iter().flatten().collect();
    sink(values);
    let sum: Option<String> = [Some(source()), None].into_iter().collect::<Option<Vec<_>>>().map(|all| all.concat());
    sink(sum.is_none());
    let copied: Option<u64> = Some(&crate::runtime::number()).copied();
    sink(copied);
    let (good, bad): (Vec<_>, Vec<_>) = vec![ok(), err()].into_iter().partition(|each| each.is_ok());
    sink(good.into_iter().map(Result::unwrap).collect::<Vec<_>>());
    sink(bad.into_iter().filter_map(Result::err).collect::<Vec<_>>());
    let control = (0..3).try_for_each(|_| if choose() { Err(source()) } else { Ok(()) });
    sink(control.err());
}
