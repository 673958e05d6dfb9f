using System.Runtime.CompilerServices;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Tests.Knowledge.Generation;

namespace EthicalBot.Tests.Knowledge.Answers;

public sealed class WrittenAnswersTests
{
    private static readonly IReadOnlyList<FoundPassage> s_found = [new(Articles.Passage("Returns are free for 30 days. Delivery takes 3 days."), .9, Translated: false)];

    [Fact]
    public async Task What_the_source_says_is_told_and_what_it_does_not_is_left_out()
    {
        var answer = await WriteAsync(["Returns are free for 30 days.", "Our shop stands on the moon."]);

        var answered = Assert.IsType<KnowledgeOutcome.Answered>(answer);
        Assert.True(answered.IsWritten);
        Assert.Equal("Returns are free for 30 days.", Assert.Single(answered.Told).Text);
        Assert.Equal(2, answered.Sentences.Count);
    }

    [Fact]
    public async Task Nothing_that_holds_is_no_answer() => Assert.Null(await WriteAsync(["Our shop stands on the moon."]));

    [Fact]
    public async Task A_promise_without_its_clause_becomes_a_draft()
    {
        var draft = Assert.IsType<KnowledgeOutcome.Draft>(await WriteAsync(["Returns are free for 30 days.", "We guarantee free returns for 30 days."]));

        Assert.Contains("guarantee", draft.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Returns are not free for 30 days.")]
    [InlineData("Returns and compensation are paid in Toronto.")]
    [InlineData("Returns are free for 30 days. It is not so.")]
    [InlineData("Returns.")]
    [InlineData("Returns are free for 30.")]
    [InlineData("Returns are free for 30 days only.")]
    public async Task What_turns_its_source_round_or_leaves_it_is_no_answer_whatever_the_check_says(string sentence) => Assert.Null(await WriteAsync([sentence]));

    [Fact]
    public async Task The_first_sentence_is_held_to_the_rules_like_every_other_even_where_the_source_says_it()
    {
        FoundPassage[] found = [new(Articles.Passage("You have 7 days to withdraw from your purchase. Delivery takes 3 days."), .9, Translated: false)];

        var answered = Assert.IsType<KnowledgeOutcome.Answered>(await WriteAsync(["You have 7 days to withdraw from your purchase.", "Delivery takes 3 days."], found));

        Assert.Equal("Delivery takes 3 days.", Assert.Single(answered.Told).Text);
        Assert.Contains(answered.Sentences[0].Reasons, reason => reason.StartsWith("right:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_takes_too_long_is_given_up_with_all_that_it_has_written()
    {
        var time = new ManualTime();
        var writing = new WrittenAnswers(new Slow(), new WordCheck(), new SentenceCheck(new WordCheck()), [], time).WriteAsync(new(ProductText.FixedText("are returns free?"), new("en", Audience.Everyone, null), "somebody"), s_found, CancellationToken.None);
        await time.WaitOf(TimeSpan.FromSeconds(14));

        time.Advance(TimeSpan.FromSeconds(13));
        Assert.False(writing.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await writing);
    }

    [Fact]
    public async Task Who_gives_up_the_turn_gives_up_the_model_too()
    {
        using var gone = new CancellationTokenSource();
        var writing = new WrittenAnswers(new Slow(), new WordCheck(), new SentenceCheck(new WordCheck()), [], new ManualTime()).WriteAsync(new(ProductText.FixedText("are returns free?"), new("en", Audience.Everyone, null), "somebody"), s_found, gone.Token);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    public async Task In_the_grey_only_a_yes_of_the_judge_counts(bool? says, bool told) =>
        Assert.Equal(told, await WriteAsync(["Grey returns are free for 30 days, free for 30 days."], new Judge(says)) is KnowledgeOutcome.Answered);

    private static Task<KnowledgeOutcome?> WriteAsync(string[] sentences, params IGroundingJudge[] judges) => WriteAsync(sentences, s_found, judges);

    private static Task<KnowledgeOutcome?> WriteAsync(string[] sentences, IReadOnlyList<FoundPassage> found, params IGroundingJudge[] judges) =>
        new WrittenAnswers(new Writer(sentences), new WordCheck(), new SentenceCheck(new WordCheck()), judges, TimeProvider.System).WriteAsync(new(ProductText.FixedText("are returns free?"), new("en", Audience.Everyone, null), "somebody"), found, CancellationToken.None);

    // Writes one good sentence, and then nothing until the other side hangs up.
    private sealed class Slow : IAnswerWriter
    {
        public bool Configured => true;

        public async IAsyncEnumerable<WritingStep> WriteAsync(WritingOrder order, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            yield return new WrittenSentence("Returns are free for 30 days.", 0);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    private sealed class Writer(string[] sentences) : IAnswerWriter
    {
        public bool Configured => true;

        public async IAsyncEnumerable<WritingStep> WriteAsync(WritingOrder order, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            foreach (var sentence in sentences)
                yield return new WrittenSentence(sentence, 0);
            yield return new WritingEnd(WritingOutcome.Written);
        }
    }

    // Says what a real check would of these sentences, so that only what is made of its word is tested.
    private sealed class WordCheck : IGroundingCheck
    {
        public string Version => "words";

        public CheckedAnswer Check(IReadOnlyList<string> sources, string question, string answer)
        {
            var verdict = answer.Contains("moon", StringComparison.Ordinal) ? SupportVerdict.Unsupported : answer.Contains("Grey", StringComparison.Ordinal) ? SupportVerdict.Grey : SupportVerdict.Supported;
            return new(verdict == SupportVerdict.Supported ? 1 : 0, verdict, [new(0, answer.Length, 0, verdict, 0, [])]);
        }
    }

    private sealed class Judge(bool? says) : IGroundingJudge
    {
        public Task<bool?> SupportsAsync(string source, string sentence, CancellationToken cancellationToken) => Task.FromResult(says);
    }
}
