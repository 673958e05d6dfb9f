using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with what was expected, and throws when it is wrong.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
