using EthicalBot.Privacy.Redaction;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Privacy;

/// <summary>What must hold for any text. A failure prints the seed; put it into WithReplay to see it again.</summary>
public sealed class RedactorPropertyTests
{
    private static readonly Redactor s_redactor = new(TestKeys.Ring());
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Arbitrary<string> s_anyUnicode =
        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(chars => new string([.. chars])).ToArbitrary();

    private static readonly Arbitrary<string> s_sentence = Gen.Elements(
        "bonjour", "je m'appelle Ada Lovelace", "ada.lovelace@example.org", "06 12 34 56 78", "+33612345678", "commande 10042", "#20481", "4111 1111 1111 1111",
        "FR76 3000 6000 0112 3456 7890 189", "12 rue des Lilas, 75011 Paris", "née le 12/03/1984", "mdp: Soleil#42", "suivi 6A12345678901", "192.168.14.7", "⟦EMAIL_1⟧",
        "\n", ",", "et", "my order", "49,99 €", "merci", "Cordialement,\nZoé").ListOf().Select(parts => string.Join(' ', parts)).ToArbitrary();

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Check.One(s_config, Prop.ForAll(s_anyUnicode, text => s_redactor.Redact(text).Value is not null));

    [Fact]
    public void What_was_redacted_holds_nothing_more_to_find() =>
        Check.One(s_config, Prop.ForAll(s_sentence, text => s_redactor.Redact(s_redactor.Redact(text).Value).Found.Count == 0));

    [Theory]
    [InlineData("my order Cordialement,\nZoé ada.lovelace@example.org 4111 1111 1111 1111 4111 1111 1111 1111", "⟦EMAIL_1⟧ ⟦CARD_1⟧ ⟦CARD_1⟧")]
    [InlineData("Cordialement,\nZoé ada.lovelace@example.org", "⟦NAME_1⟧ ⟦EMAIL_1⟧")]
    [InlineData("Cordialement,\nZoé FR76 3000 6000 0112 3456 7890 189", "⟦NAME_1⟧ ⟦IBAN_1⟧")]
    [InlineData("+33612345678 12 rue des Lilas, 75011 Paris", "⟦PHONE_1⟧ ⟦ADDRESS_1⟧")]
    [InlineData("06 12 34 56 78 12 rue des Lilas, 75011 Paris", "⟦PHONE_1⟧ ⟦ADDRESS_1⟧")]
    public void Identifiers_side_by_side_are_found_at_once(string text, string end)
    {
        var redacted = s_redactor.Redact(text).Value;

        Assert.EndsWith(end, redacted, StringComparison.Ordinal);
        Assert.Empty(s_redactor.Redact(redacted).Found);
    }

    [Fact]
    public void Nothing_known_to_be_personal_stays() =>
        Check.One(s_config, Prop.ForAll(s_sentence, text =>
        {
            var redacted = s_redactor.Redact(text).Value;
            return !redacted.Contains("ada.lovelace@", StringComparison.OrdinalIgnoreCase) && !redacted.Contains("4111", StringComparison.Ordinal)
                && !redacted.Contains("Soleil#42", StringComparison.Ordinal) && !redacted.Contains("10042", StringComparison.Ordinal)
                && !redacted.Contains("3000 6000", StringComparison.Ordinal) && !redacted.Contains("192.168", StringComparison.Ordinal);
        }));

    [Fact]
    public void A_given_email_never_stays() =>
        Check.One(s_config, Prop.ForAll(
            Gen.Choose('a', 'z').Select(c => (char)c).ListOf(8).Select(letters => new string([.. letters])).ToArbitrary(),
            s_sentence,
            (name, around) => !s_redactor.Redact($"{around} {name}@example.org {around}").Value.Contains($"{name}@", StringComparison.Ordinal)));

    // Generous, because a test machine is shared: it is there to catch what is not linear.
    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("1 ")]
    [InlineData("a@")]
    [InlineData("a@b.")]
    [InlineData("12 rue ")]
    [InlineData("FR76 ")]
    [InlineData("4111 1111 1111 1111 ")]
    [InlineData("M. A ")]
    [InlineData("né le 1 mai ")]
    [InlineData("passport 1a")]
    [InlineData("https://a/")]
    [InlineData("mot de passe: ")]
    [InlineData("🙂")]
    [InlineData("Mme ")]
    [InlineData("la mme ")]
    [InlineData("1-")]
    [InlineData("1/")]
    [InlineData("1.")]
    [InlineData("van der ")]
    [InlineData("Jean-")]
    [InlineData("DUPONT ")]
    [InlineData("12 a ")]
    [InlineData("Cordialement\n")]
    [InlineData("Unit 7 ")]
    [InlineData("48.8566, 2.3522 ")]
    [InlineData("1,1234 ")]
    [InlineData("12° 3' 4\" ")]
    [InlineData("75001 Paris ")]
    [InlineData("SW1A 1AA ")]
    [InlineData("12 rue A, Lyon, ")]
    [InlineData("jean.dupont@x.fr Jean ")]
    [InlineData("login is ")]
    [InlineData("commande ")]
    [InlineData("06 12 34 56 78 ")]
    [InlineData("⟦EMAIL_1⟧")]
    [InlineData("⟦ORDER_")]
    [InlineData("\n")]
    public void A_hostile_text_takes_a_bounded_time(string part) => Assert.InRange(HostileText.BestMilliseconds(part, text => _ = s_redactor.Redact(text)), 0, 2000);
}
