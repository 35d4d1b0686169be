//! Strings, paths, formatting, input and output.

use super::show;
use std::ffi::{OsStr, OsString};
use std::fmt::{self, Write as _};
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Seek, SeekFrom, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

struct Masked<'a>(&'a str);
impl fmt::Display for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = f.write_str("x");
        show(&written);
        write!(f, "{}", &self.0[..1])
    }
}
impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Masked").field("0", &self.0).finish_non_exhaustive()
    }
}
fn lines(reader: impl BufRead) -> io::Result<Vec<String>> {
    let mut out = vec![];
    for line in reader.lines() {
        let line = line?;
        show(&line);
        out.push(line);
    }
    Ok(out)
}

pub fn run() {
    let text = String::from("héllo wörld");
    let a = text.len();
    let b = text.chars().rev().collect::<String>();
    let c = text.split(' ').collect::<Vec<_>>();
    let d = text.split_once(' ');
    let e = text.char_indices().map(|(i, c)| (c, i)).next();
    let f = text.bytes().map(|b| b as u32).sum::<u32>();
    let g = text.find("w");
    let h = text.find(char::is_whitespace);
    let i = text.trim().to_lowercase();
    let j = &text[1..3.min(1)];
    let k = text.strip_prefix("h").unwrap_or(&text);
    let l = text.replace("l", "L");
    let m = text.as_bytes();
    let n = text.clone().into_bytes();
    let o = String::from_utf8(n.clone());
    let p = String::from_utf8_lossy(&n);
    let q = std::str::from_utf8(&n);
    let r = text.lines().next();
    let s = text.starts_with('h');
    let t = text.rsplitn(2, ' ').last();
    let u = text.parse::<f64>().is_err();
    let v = format!("{a}");
    let w = text.to_string() + &v;
    let x = "a,b".split(',').map(str::trim).map(String::from).collect::<Vec<String>>();
    let y = x.join("-");
    let z = text.matches("l").count();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v);
    show(&w); show(&x); show(&y); show(&z);
    let a = Masked("abc").to_string();
    let b = format!("{:?}", Masked("abc"));
    let mut c = String::new();
    let d = write!(c, "{}", 1);
    let e = c.pop();
    let f = 'a'.is_alphabetic();
    let g = 'a'.to_ascii_uppercase();
    let h = 'ß'.to_uppercase().collect::<String>();
    let i = '7'.to_digit(10);
    let j = char::from(65u8);
    let k = b'a'.is_ascii_digit();
    let l = "x".repeat(3);
    let m = "a b".split_ascii_whitespace().map(|w| w.len()).max();
    let n = "x".cmp("y");
    let o = "x" == text;
    let p = text.get(0..1);
    let q = "abc".char_indices().rev().next();
    let r = "a=b;c".split([';', '=']).collect::<Vec<_>>();
    let s = "1 2".split(' ').map(|n| n.parse::<u8>()).collect::<Result<Vec<_>, _>>();
    let t = text.escape_debug().to_string();
    let u = "x".eq_ignore_ascii_case("X");
    let v = "a".chars().all(|c| c.is_ascii_lowercase());
    let w = "abc".chars().nth(1).map(|c| c.len_utf8());
    let x = u8::from_str_radix("ff", 16).ok();
    let y = text.as_str().to_owned().into_boxed_str();
    let z = concat!("a", 1);
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v);
    show(&w); show(&x); show(&y); show(&z);
    let path = Path::new("/a/b.txt");
    let a = path.file_name();
    let b = path.extension().and_then(OsStr::to_str);
    let c = path.join("c");
    let d = path.parent().map(Path::to_path_buf);
    let e = path.display().to_string();
    let f = path.components().count();
    let g = path.to_str().unwrap().len();
    let h = path.with_extension("rs");
    let i = path.exists();
    let j = PathBuf::from("x").into_os_string();
    let k = path.file_stem().map(|s| s.to_string_lossy().into_owned());
    let l = path.strip_prefix("/a");
    let m = std::fs::read_to_string(path);
    let n = std::fs::metadata(path).map(|m| m.len()).unwrap_or(0);
    let o = std::env::var("HOME").ok();
    let p = std::env::args().skip(1).collect::<Vec<_>>();
    let q = std::env::var_os("X").map(PathBuf::from);
    let r = path.ancestors().last();
    let s = std::fs::File::open(path).map_err(|e| e.kind());
    show(&path); show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j);
    show(&k); show(&l); show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s);
    let mut cursor = Cursor::new(b"one\ntwo".to_vec());
    let mut buffer = [0u8; 3];
    let a = cursor.read(&mut buffer);
    let b = cursor.seek(SeekFrom::Start(0));
    let c = lines(BufReader::new(cursor));
    let mut out = Vec::new();
    let d = out.write_all(b"x");
    let e = writeln!(out, "x");
    let f = BufWriter::new(out).into_inner().map(|v| v.len()).ok();
    let g = io::stdin().lock();
    let h = io::stderr();
    let mut rest = String::new();
    let i = "abc".as_bytes().read_to_string(&mut rest);
    let j = "abc".as_bytes().bytes().next();
    let k = io::Error::new(io::ErrorKind::Other, "x");
    let l = k.kind();
    let m = k.to_string();
    let n = "a\nb".as_bytes().lines().map_while(Result::ok).collect::<Vec<_>>();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n);
    let a = Ipv4Addr::new(127, 0, 0, 1);
    let b = IpAddr::from(a);
    let c = "127.0.0.1:80".parse::<SocketAddr>();
    let d = c.as_ref().map(|s| s.ip()).ok();
    let e = a.octets();
    let f = b.is_loopback();
    let g = SocketAddr::new(b, 80).port();
    let h = std::process::Command::new("true").arg("x").output().map(|o| o.stdout);
    let i = std::thread::current().name().map(str::to_owned);
    let j = std::hash::Hasher::finish(&std::hash::DefaultHasher::new());
    let k = std::num::NonZeroU32::new(1).map(|n| n.get());
    let l = std::str::FromStr::from_str("1").unwrap_or(2u8);
    let m = format_args!("{}", 1).to_string();
    let n = OsString::from("x").into_string();
    let o = u16::from_be_bytes([1, 2]);
    let p = std::any::Any::type_id(&1u8);
    let q = std::ptr::null::<u8>();
    let r = std::cmp::max(1u8, 2);
    let s = std::cmp::Reverse(1u8).0;
    let t = std::ops::ControlFlow::<u8, bool>::Break(1);
    let u = 1.0f64.to_string().parse::<f32>().unwrap_or(0.0);
    let v = std::iter::zip("ab".chars(), 1u8..).last();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v);
}
