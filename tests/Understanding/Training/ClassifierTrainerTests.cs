using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Training;

namespace EthicalBot.Tests.Understanding.Training;

public sealed class ClassifierTrainerTests
{
    private const int Seed = 7;

    private static readonly TrainingSettings s_settings = new() { Bits = 12, Epochs = 8, Folds = 5, FoldsRead = 1 };

    [Fact]
    public void The_same_texts_in_another_order_give_the_same_bytes()
    {
        var texts = Wishes(60);
        var shuffled = texts.ToArray();
        new Random(Seed).Shuffle(shuffled);

        Assert.Equal(Bytes(Spelt(texts)), Bytes(Spelt(shuffled)));
    }

    // Every text has words of its own, so what was learnt of the others says nothing of it; who had seen it in another spelling would be sure.
    [Fact]
    public void A_text_is_not_calibrated_by_who_has_seen_it_in_another_spelling()
    {
        var random = new Random(Seed);
        List<LabelledText> unlike = [.. Enumerable.Range(0, 200).Select(_ => Word(random)).Select((word, i) => new LabelledText(word, i % 2 == 0 ? "a" : "b") { Spellings = [word, word] })];

        var sure = new ClassifierTrainer(s_settings).Train(unlike, _ => true).Classify(HashedText.Of(unlike[0].Text)).Ranked[0].Probability;

        Assert.True(sure < 0.8, $"{sure} with seed {Seed}");
    }

    [Fact]
    public void A_text_that_was_learnt_with_slips_is_understood_with_slips()
    {
        var classifier = new ClassifierTrainer(s_settings).Train(Spelt(Wishes(60)), _ => true);

        Assert.Equal("cancel", classifier.Classify(HashedText.Of("plese cancle the odrer")).Ranked[0].Label.Name);
    }

    private static IReadOnlyList<LabelledText> Spelt(IReadOnlyList<LabelledText> texts) => SpellingVariants.With(texts, [0.3, 0.5], Seed);

    private static List<LabelledText> Wishes(int count) =>
        [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? new LabelledText($"please cancel the order number {i}", "cancel") : new LabelledText($"where is the parcel from shelf {i}", "track"))];

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 9).Select(_ => (char)('a' + random.Next(26))));

    private static byte[] Bytes(IReadOnlyList<LabelledText> texts)
    {
        using var stream = new MemoryStream();
        ClassifierFile.Write(new ClassifierTrainer(s_settings).Train(texts, _ => true), stream);
        return stream.ToArray();
    }
}
