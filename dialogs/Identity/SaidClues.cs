using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Remembers, sealed with the conversation, who somebody said they are before it was asked.</summary>
public sealed class SaidClues(ConversationState state, Introductions introductions)
{
    private readonly IStatePropertyAccessor<CustomerClue> _accessor = state.CreateProperty<CustomerClue>(nameof(SaidClues));

    /// <summary>Takes what the message says of it.</summary>
    public async Task NoteAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (introductions.Read(turn.Activity.Text, turn.Facts().Language) is var said && !said.IsEmpty())
            await _accessor.SetAsync(turn, (await ReadAsync(turn, cancellationToken)).With(said), cancellationToken);
    }

    /// <summary>What was said so far.</summary>
    public Task<CustomerClue> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) => _accessor.GetAsync(turn, static () => new CustomerClue(), cancellationToken);
}
