using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Checks the arguments of calls as their generated clients do.</summary>
internal static class Require
{
    public static void NotNull([NotNull] object? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is null)
        {
            throw new ValidationException(ValidationRules.CannotBeNull, name);
        }
    }
}
