using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Masking;

namespace EthicalBot.Tests.Understanding.Text;

public sealed class GenderedFormsTests
{
    [Theory]
    [InlineData("Je suis mécontente", "Je suis mécontent", "Je suis mécontent·e", "Je suis mécontent(e)", "Je suis mécontent.e")]
    [InlineData("je suis partie", "je suis parti", "je suis parti·e", "je suis parti.e")]
    [InlineData("Als Kundin warte ich", "Als Kunde warte ich", "Als Kund*in warte ich", "Als Kund:in warte ich", "Als Kunde/in warte ich")]
    [InlineData("estoy cansada", "estoy cansado", "estoy cansad@", "estoy cansadx", "estoy cansade", "estoy cansad*")]
    [InlineData("sono insoddisfatta", "sono insoddisfatto", "sono insoddisfattə", "sono insoddisfatt*")]
    [InlineData("estou arrependida", "estou arrependido", "estou arrependide", "estou arrependid@")]
    [InlineData("als trouwe klant", "als trouwe klante", "als trouwe klant(e)")]
    [InlineData("my wife ordered", "my husband ordered", "my spouse ordered")]
    public void Forms_for_women_men_and_everybody_are_read_as_one(params string[] forms)
    {
        foreach (var form in forms) Assert.Equal(Grams(forms[0]), Grams(form));
    }

    [Theory]
    [InlineData("cancel the order", "change the order")]
    [InlineData("une facture", "un colis")]
    [InlineData("mail: nein", "mailnein")]
    [InlineData("oui (non)", "ouinon")]
    public void Other_words_stay_others(string one, string other) => Assert.NotEqual(Grams(one), Grams(other));

    private static uint[] Grams(string text)
    {
        var hashed = HashedText.Of(MessageMask.Of(text));
        return [.. hashed.WordCounts.Concat(hashed.LetterCounts).Select(gram => gram.Hash).Order()];
    }
}
