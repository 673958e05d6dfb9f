using System.Runtime.CompilerServices;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy.Redaction;

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
    [InlineData("Returns are free for 30 days only.")]
    public async Task What_turns_its_source_round_or_leaves_it_is_no_answer_whatever_the_check_says(string sentence) => Assert.Null(await WriteAsync([sentence]));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    public async Task In_the_grey_only_a_yes_of_the_judge_counts(bool? says, bool told) =>
        Assert.Equal(told, await WriteAsync(["Grey returns are free for 30 days, free for 30 days."], new Judge(says)) is KnowledgeOutcome.Answered);

    private static Task<KnowledgeOutcome?> WriteAsync(string[] sentences, params IGroundingJudge[] judges) =>
        new WrittenAnswers(new Writer(sentences), new WordCheck(), judges, TimeProvider.System).WriteAsync(new(ProductText.FixedText("are returns free?"), new("en", Audience.Everyone, null), "somebody"), s_found, CancellationToken.None);

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
