use privet::Privacy;

#[derive(Clone, Default, Privacy)]
pub struct Person {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(name)]
    pub full_name: String,
    #[not_personal]
    pub visits: u32,
    #[not_personal]
    pub mood: Mood,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Mood {
    #[default]
    Calm,
    Merry,
}

impl Person {
    pub fn greeting(&self) -> String {
        format!("hello {}", self.full_name)
    }

    pub fn rename(&mut self, text: &str) {
        self.full_name = text.to_owned();
    }
}
