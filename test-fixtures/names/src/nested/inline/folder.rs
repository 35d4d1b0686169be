pub fn answer() -> u8 {
    super::super::private()
}
