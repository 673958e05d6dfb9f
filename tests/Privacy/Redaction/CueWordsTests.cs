using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy.Redaction;

public sealed class CueWordsTests
{
    [Fact]
    public void Every_cue_has_words() =>
        Assert.All(Enum.GetValues<Cue>(), cue => Assert.Contains(CueWords.All, word => word.Cue == cue));

    [Fact]
    public void Words_are_written_without_accents_unless_they_count() =>
        Assert.Empty(CueWords.All.Where(word => !word.AccentsCount && word.Text.Any(c => c is not (' ' or (>= 'a' and <= 'z') or (>= '0' and <= '9')))).Select(word => word.Text));

    [Theory]
    [InlineData("ma comande", Cue.Order)]
    [InlineData("passeprot", Cue.Passport)]
    [InlineData("Snedung", Cue.Tracking)]
    [InlineData("contrasenna", Cue.Password)]
    [InlineData("mon numéro national", Cue.Nrn)]
    [InlineData("carte d'identité", Cue.IdentityCard)]
    [InlineData("carte cadeau", Cue.OtherNumber)]
    public void The_last_cue_is(string text, object cue) => Assert.Equal(cue, CueMap.Of(text).Nearest(text.Length, 1));

    [Theory]
    [InlineData("je ne vois pas")]
    [InlineData("comment ça va")]
    public void No_birth_and_no_order(string text) => Assert.False(CueMap.Of(text).Has(Cue.Birth) || CueMap.Of(text).Has(Cue.Order));
}
