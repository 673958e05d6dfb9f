using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Schema;

namespace EthicalBot.Handoff.Hub;

/// <summary>A handoff event for an engagement hub; recorded, and never given to the customer's channel.</summary>
public sealed record HubEvent(Activity Activity) : ITurnChange;
