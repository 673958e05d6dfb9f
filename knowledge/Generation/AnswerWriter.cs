using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Writes with the configured model.</summary>
internal sealed class AnswerWriter(ChatModel model, ModelBudget budget, IOptions<GenerationOptions> options) : IAnswerWriter
{
    public bool Configured => true;

    public async IAsyncEnumerable<WritingStep> WriteAsync(WritingOrder order, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var steps = Channel.CreateUnbounded<WritingStep>();
        var writing = RunAsync(order, steps.Writer, stop.Token);
        try
        {
            await foreach (var step in steps.Reader.ReadAllAsync(cancellationToken)) yield return step;
            await writing;
        }
        finally
        {
            // Who has read enough lets the model stop.
            await stop.CancelAsync();
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(WritingOrder order, ChannelWriter<WritingStep> steps, CancellationToken cancellationToken)
    {
        try
        {
            steps.TryWrite(await WriteAsync(order, sentence => steps.TryWrite(sentence), cancellationToken));
        }
        finally
        {
            steps.Complete();
        }
    }

    private async Task<WritingEnd> WriteAsync(WritingOrder order, Action<WrittenSentence> write, CancellationToken cancellationToken)
    {
        if (order.Passages.Count == 0) return new(WritingOutcome.NotInSources);
        if (!budget.TryCount(order.Customer)) return new(WritingOutcome.CustomerBudgetSpent);

        var prompt = WritingPrompt.Of(order);
        var reader = new SentenceReader(order.Passages.Count, prompt.Mark);
        var end = await model.AskAsync(prompt, options.Value.MaxTokens, options.Value.Whole, Read, cancellationToken);
        if (reader.End(isWhole: end == ChatEnd.Complete) is { } last) write(last);
        return new(OutcomeOf(end, reader), reader.Dropped);

        bool Read(string text)
        {
            foreach (var sentence in reader.Read(text)) write(sentence);
            return reader.WantsMore;
        }
    }

    private static WritingOutcome OutcomeOf(ChatEnd end, SentenceReader reader) => end switch
    {
        ChatEnd.Complete or ChatEnd.Cut when reader.Kept > 0 => WritingOutcome.Written,
        ChatEnd.Complete or ChatEnd.Cut when reader.SaysNotInSources => WritingOutcome.NotInSources,
        ChatEnd.Complete or ChatEnd.Cut or ChatEnd.Refused => WritingOutcome.Unusable,
        ChatEnd.TokensSpent => WritingOutcome.TokenBudgetSpent,
        ChatEnd.RateLimited => WritingOutcome.RateLimited,
        ChatEnd.Paused => WritingOutcome.Paused,
        ChatEnd.Late => WritingOutcome.Late,
        _ => WritingOutcome.Failed,
    };
}
