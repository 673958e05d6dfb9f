using EthicalBot.Understanding.Classification;

namespace EthicalBot.Tests.Understanding.Classification;

public sealed class HashedTextTests
{
    [Theory]
    [InlineData("confirmado", "cofnirmado")]
    [InlineData("commande", "comande")]
    [InlineData("indirizzo", "indirzzo")]
    [InlineData("stornieren", "stroniren")]
    public void A_word_with_exchanged_or_doubled_letters_shares_a_word_feature_with_what_was_meant(string meant, string typed) =>
        Assert.NotEmpty(Words(meant).Intersect(Words(typed)));

    [Theory]
    [InlineData("cancel", "change")]
    [InlineData("invoice", "parcel")]
    public void Other_words_share_none(string one, string other) => Assert.Empty(Words(one).Intersect(Words(other)));

    private static IEnumerable<uint> Words(string word) => HashedText.Of(word).WordCounts.Select(gram => gram.Hash);
}
