using EthicalBot.Understanding.Training;

namespace EthicalBot.Tests.Understanding.Training;

public sealed class SpellingVariantsTests
{
    private const int Seed = 3;

    [Fact]
    public void The_same_seed_gives_the_same_slips_whatever_the_order()
    {
        LabelledText[] texts = [new("where is my parcel", "track"), new("cancel everything please", "cancel"), new("I need the invoice again", "invoice")];

        var (once, again) = (SpellingVariants.With(texts, [0.5], Seed), SpellingVariants.With([.. texts.Reverse()], [0.5], Seed));

        Assert.Equal(once.Select(text => text.Spellings.Single()), again.Select(text => text.Spellings.Single()));
    }

    [Fact]
    public void Every_long_word_slips_when_all_shall_and_no_number_does()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var words = SpellingVariants.Slipped("cancel AB12345 now 2024", 1, new Random(seed)).Split(' ');

            Assert.True(words is [_, "AB12345", _, "2024"], $"{string.Join(' ', words)} with seed {seed}");
        }
    }

    [Fact]
    public void Nothing_slips_when_nothing_shall() =>
        Assert.Equal("cancel my order", SpellingVariants.Slipped("cancel my order", 0, new Random(Seed)));
}
