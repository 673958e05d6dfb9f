using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Speech;

/// <summary>The dots that say that an answer is on its way.</summary>
internal static class TypingSign
{
    /// <summary>Shows them. They are no answer: past the turn, so that an open question is still put again when nothing else was said.</summary>
    public static Task ShowTypingAsync(this ITurnContext turn, CancellationToken cancellationToken)
    {
        var typing = new Activity(ActivityTypes.Typing);
        typing.ApplyConversationReference(turn.Activity.GetConversationReference());
        return turn.Adapter.SendActivitiesAsync(turn, [typing], cancellationToken);
    }
}
