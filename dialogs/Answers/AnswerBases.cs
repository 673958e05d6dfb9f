using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Answers;

/// <summary>Keeps what the last answer rested on; a dialog says it when it answers.</summary>
public sealed class AnswerBases(ConversationState state)
{
    private readonly IStatePropertyAccessor<AnswerBasis> _accessor = state.CreateProperty<AnswerBasis>(nameof(AnswerBasis));

    /// <summary>Notes what this turn's answer rests on; how the message was understood is known from the turn.</summary>
    /// <param name="sourceAt">As of when the source stood; null where it has no time.</param>
    public Task NoteAsync(ITurnContext turn, AnswerSource source, DateTimeOffset? sourceAt, CancellationToken cancellationToken) =>
        SetAsync(turn, source, sourceAt, answer: null, cancellationToken);

    /// <summary>Notes that this turn's answer rests on articles.</summary>
    /// <param name="answer">The id of the activity that told it.</param>
    public Task NoteArticlesAsync(ITurnContext turn, string answer, CancellationToken cancellationToken) =>
        SetAsync(turn, AnswerSource.Articles, sourceAt: null, answer, cancellationToken);

    /// <summary>What the last answer rested on; null before there was one.</summary>
    public Task<AnswerBasis?> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, cancellationToken: cancellationToken)!; // declared without null in the framework; there is none before it is set

    private Task SetAsync(ITurnContext turn, AnswerSource source, DateTimeOffset? sourceAt, string? answer, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var guessed = facts is { AiRefused: false, PrivacyAsk: null, Understood: { Abstained: false, AsksForPerson: false } } ? facts.Understood : null;
        return _accessor.SetAsync(turn, new AnswerBasis
        {
            Source = source,
            SourceAt = sourceAt,
            Answer = answer,
            Intent = guessed?.Intent,
            Confidence = guessed?.Confidence,
            AiRead = facts is { AiRefused: false, Understood: not null },
        }, cancellationToken);
    }
}
