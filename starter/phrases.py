"""What users say and what the model answers: the tables the dialogues are put together from.

Questions are patterns with alternations, "(a|b|)", since wording that was not in training is
understood only if the training had many wordings. Each answer has one fixed wording, since a
small model is surest of what it always says the same way.
"""

from starter.words import listed

DAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = listed(
    "January February March April May June July August September October November December"
)
SEASONS = listed("spring summer autumn winter")
MONTH_LENGTHS = dict(zip(MONTHS, (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))
ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
NUMBER_WORDS = dict(
    enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            " fifteen sixteen seventeen eighteen nineteen twenty"
        )
    )
)

FOREIGN_NAMES = {
    "Korean": listed("민수 지영 수진 철수 영희 민지 현우 서연 하늘 준호"),
    "German": listed("Hans Greta Jürgen Heidi Klaus Ute Lukas Anna Björn Sabine"),
    "French": listed("Jean Marie Luc Amélie Pierre Chloé René Sophie Hugo Léa"),
    "Spanish": listed("José María Juan Lucía Pablo Sofía Diego Carmen Luis Ana"),
    "Italian": listed("Luca Giulia Marco Chiara Paolo Sofia Matteo Anna Enzo Elena"),
    "Chinese": listed("小明 王芳 李伟 张丽 刘洋 陈晨 小红 大卫 小龙 美美"),
    "Japanese": listed("太郎 花子 健太 さくら 由美 翔太 美咲 けん ゆき はな"),
    "Portuguese": listed("João Maria Pedro Inês Rui Sofia Tiago Beatriz"),
    "Russian": listed("Иван Ольга Пётр Анна Мария Дима Лена Саша"),
    "Dutch": listed("Jan Sanne Pieter Anouk Daan Lotte Bram Femke"),
    "Polish": listed("Jan Kasia Piotr Ewa Marek Zofia Tomek Ola"),
    "Turkish": listed("Ali Ayşe Mehmet Elif Can Zeynep Emre Deniz"),
    "Swedish": listed("Lars Karin Erik Astrid Nils Ingrid Sven Elsa"),
}
