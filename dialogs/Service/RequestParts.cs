using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>Parts a message into what is asked in it: each with its own words, and what one dialog does together kept together.</summary>
internal static partial class RequestParts
{
    public static List<WaitingRequest> Of(string text, IReadOnlyList<ServiceRequest> asked, ServiceRoutes routes, IReadOnlyList<string> orders)
    {
        var places = Words().Matches(text).Select(word => word.Index).ToList();
        var parts = new List<WaitingRequest>();
        for (var i = 0; i < asked.Count; i++)
        {
            if (routes.Find(asked[i].Kind) is not { } dialog)
                continue;
            var from = i == 0 ? 0 : PlaceOf(asked[i].Start);
            var until = i == asked.Count - 1 ? text.Length : PlaceOf(asked[i + 1].Start);
            var words = from < until ? text[from..until] : "";
            if (parts.Find(part => IsTogether(part, asked[i].Kind, words)) is { } same)
                Add(same, asked[i].Kind, words, dialog);
            else
                parts.Add(new() { Kind = asked[i].Kind, Dialog = dialog, Options = new() { Text = words, Kinds = [asked[i].Kind] } });
        }

        // One order named in the whole message is meant in all of it; of several, the one in the part's own words.
        foreach (var part in parts)
            part.Options.Order = orders.Count == 1 ? orders[0] : orders.Where(order => OrderMention.Find(part.Options.Text, order) is not null).ToList() is [var own] ? own : null;
        return parts;

        int PlaceOf(int word) => word < places.Count ? places[word] : text.Length;

        bool IsTogether(WaitingRequest part, ServiceRequestKind kind, string words) =>
            (routes.Takes(part.Dialog, kind) || routes.Takes(routes.Find(kind)!, part.Kind)) // not null: looked at above
            && !(orders.Count > 1 && orders.Any(order => words.Contains(order, StringComparison.OrdinalIgnoreCase) && !part.Options.Text.Contains(order, StringComparison.OrdinalIgnoreCase)));

        void Add(WaitingRequest part, ServiceRequestKind kind, string words, string dialog)
        {
            part.Dialog = routes.Takes(part.Dialog, kind) ? part.Dialog : dialog;
            part.Options.Text += part.Options.Text.EndsWith(' ') ? words : " " + words;
            part.Options.Kinds.Add(kind);
        }
    }

    // As the reader of requests counts them.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
