using EthicalBot.Cards;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Interruptions;

namespace EthicalBot.Tests.Interruptions;

public sealed class InterruptionWordsTests
{
    private static readonly Wording s_wording = new(TextCatalogue.FromAssemblies(typeof(CompanyOptions).Assembly), TimeZoneInfo.Utc, TimeProvider.System);
    private readonly InterruptionWords _words = new(s_wording);
    private readonly Corrections _corrections = new(s_wording);

    [Theory]
    [InlineData("fr", "Répète, s’il te plaît", InterruptionKind.Repeat)]
    [InlineData("fr", "quoi ?", InterruptionKind.Repeat)]
    [InlineData("fr", "question précédante", InterruptionKind.Back)]
    [InlineData("fr", "anuler", InterruptionKind.Cancel)]
    [InlineData("fr", "non finalement laissez tomber", InterruptionKind.Cancel)]
    [InlineData("fr", "aidez-moi svp", InterruptionKind.Help)]
    [InlineData("fr", "plus simplment", InterruptionKind.Simpler)]
    [InlineData("fr", "pourqoi ?", InterruptionKind.Why)]
    [InlineData("en", "Say that again, please", InterruptionKind.Repeat)]
    [InlineData("en", "pardon?", InterruptionKind.Repeat)]
    [InlineData("en", "go bakc", InterruptionKind.Back)]
    [InlineData("en", "cancle", InterruptionKind.Cancel)]
    [InlineData("en", "oh never mind, thanks", InterruptionKind.Cancel)]
    [InlineData("en", "what can you do?", InterruptionKind.Help)]
    [InlineData("en", "easy raed", InterruptionKind.Simpler)]
    [InlineData("en", "how do you know that?", InterruptionKind.Why)]
    [InlineData("de", "Wie bitte?", InterruptionKind.Repeat)]
    [InlineData("de", "zurück bitte", InterruptionKind.Back)]
    [InlineData("de", "abrechen", InterruptionKind.Cancel)]
    [InlineData("de", "Hilfe!", InterruptionKind.Help)]
    [InlineData("de", "in leichter Sprache bitte", InterruptionKind.Simpler)]
    [InlineData("de", "warum fragen Sie das?", InterruptionKind.Why)]
    [InlineData("es", "¿Puede repetir, por favor?", InterruptionKind.Repeat)]
    [InlineData("es", "volver", InterruptionKind.Back)]
    [InlineData("es", "canselar", InterruptionKind.Cancel)]
    [InlineData("es", "ayudame por favor", InterruptionKind.Help)]
    [InlineData("es", "lectura facil", InterruptionKind.Simpler)]
    [InlineData("es", "¿Por qué?", InterruptionKind.Why)]
    [InlineData("it", "può ripetere?", InterruptionKind.Repeat)]
    [InlineData("it", "torna indetro", InterruptionKind.Back)]
    [InlineData("it", "anulla", InterruptionKind.Cancel)]
    [InlineData("it", "cosa sai fare?", InterruptionKind.Help)]
    [InlineData("it", "più semplice grazie", InterruptionKind.Simpler)]
    [InlineData("it", "perché?", InterruptionKind.Why)]
    [InlineData("pt", "pode repetir, por favor?", InterruptionKind.Repeat)]
    [InlineData("pt", "voltar atrás", InterruptionKind.Back)]
    [InlineData("pt", "canselar", InterruptionKind.Cancel)]
    [InlineData("pt", "preciso de ajuda", InterruptionKind.Help)]
    [InlineData("pt", "mais simples", InterruptionKind.Simpler)]
    [InlineData("pt", "porquê?", InterruptionKind.Why)]
    [InlineData("nl", "Kunt u dat herhalen alstublieft?", InterruptionKind.Repeat)]
    [InlineData("nl", "terug", InterruptionKind.Back)]
    [InlineData("nl", "anuleren", InterruptionKind.Cancel)]
    [InlineData("nl", "hulp graag", InterruptionKind.Help)]
    [InlineData("nl", "eenvoudger", InterruptionKind.Simpler)]
    [InlineData("nl", "waarom?", InterruptionKind.Why)]
    public void An_interruption_is_recognised_with_slips_and_politeness(string language, string said, InterruptionKind kind) =>
        Assert.Equal(kind, _words.Find(said, language)?.Kind);

    [Theory]
    [InlineData("en", "in English please", "en")]
    [InlineData("fr", "do you speak English?", "en")]
    [InlineData("en", "auf Deutsch bitte", "de")]
    [InlineData("en", "¿habla español?", "es")]
    [InlineData("nl", "parlez-vous français", "fr")]
    [InlineData("de", "parla italiano?", "it")]
    [InlineData("en", "em português, por favor", "pt")]
    [InlineData("en", "spreekt u Nederlands?", "nl")]
    [InlineData("fr", "en anglais svp", "en")]
    [InlineData("de", "auf Französich bitte", "fr")]
    public void A_language_is_asked_for_by_its_name(string language, string said, string asked) =>
        Assert.Equal((InterruptionKind.Language, asked), _words.Find(said, language) is { } found ? (found.Kind, found.Language) : default);

    [Theory]
    [InlineData("en", "please help me return the blue shirt")]
    [InlineData("en", "why is my order late")]
    [InlineData("en", "10042")]
    [InlineData("en", "please")]
    [InlineData("en", "")]
    [InlineData("en", "what is in the parcel")]
    [InlineData("en", "do you deliver to English addresses")]
    [InlineData("fr", "pourquoi ma commande est en retard")]
    [InlineData("fr", "je veux retourner un article")]
    [InlineData("fr", "comment retourner mon colis")]
    [InlineData("de", "warum ist mein Paket nicht da")]
    [InlineData("es", "para mi hermana")]
    [InlineData("it", "come faccio il reso")]
    [InlineData("pt", "porque a encomenda não chegou")]
    [InlineData("nl", "wat kost de verzending")]
    public void A_message_that_says_more_is_none(string language, string said) => Assert.Null(_words.Find(said, language));

    [Theory]
    [InlineData("en", "no, 10043", "10043")]
    [InlineData("en", "I meant the 12th", "the 12th")]
    [InlineData("en", "Sorry, I meant 10043", "10043")]
    [InlineData("fr", "non, pas celle-là, l’autre", "l’autre")]
    [InlineData("fr", "je voulais dire le 12", "le 12")]
    [InlineData("de", "Nein, ich meinte 10043", "10043")]
    [InlineData("es", "perdón, quería decir el 12", "el 12")]
    [InlineData("it", "scusi, volevo dire 10043", "10043")]
    [InlineData("pt", "desculpe, queria dizer 10043", "10043")]
    [InlineData("nl", "sorry, ik bedoelde 10043", "10043")]
    [InlineData("en", "my mistake", "")]
    [InlineData("en", "normal delivery", null)]
    [InlineData("fr", "nonante", null)]
    public void What_is_left_of_a_correction_is_the_right_answer(string language, string said, string? left) =>
        Assert.Equal(left, _corrections.In(said, language));
}
