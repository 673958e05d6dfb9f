namespace Microsoft.Bot.Schema;

/// <summary>What happened to a contact.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>It was added.</summary>
    public const string Add = "add";

    /// <summary>It was removed.</summary>
    public const string Remove = "remove";
}
