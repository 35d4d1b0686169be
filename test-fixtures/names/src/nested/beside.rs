pub fn answer() -> u8 {
    super::private() + super::inline::answer()
}
