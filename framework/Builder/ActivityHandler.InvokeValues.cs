using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private static SearchInvokeValue ReadSearch(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw BadRequest("Missing value property for search");
        }

        var search = Read<SearchInvokeValue>(activity.Value) ?? throw BadRequest("Value property is not properly formed for search");
        if (string.IsNullOrEmpty(search.Kind))
        {
            // Teams does not always say what kind of search it is.
            search.Kind = activity.ChannelId == Channels.Msteams ? SearchInvokeTypes.Search : throw BadRequest("Missing kind property for search");
        }

        return string.IsNullOrEmpty(search.QueryText) ? throw BadRequest("Missing queryText property for search") : search;
    }

    private static AdaptiveCardInvokeValue ReadAdaptiveCard(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw BadRequest("Missing value property");
        }

        var value = Read<AdaptiveCardInvokeValue>(activity.Value) ?? throw BadRequest("Value property instance is not properly formed");
        return value.Action switch
        {
            null => throw BadRequest("Missing action property"),
            { Type: not "Action.Execute" } action => throw BadRequest($"The action '{action.Type}'is not supported.", "NotSupported"),
            _ => value,
        };
    }

    private static T? Read<T>(object value)
        where T : class
    {
        try
        {
            return (value as JObject)?.ToObject<T>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static InvokeResponseException BadRequest(string message, string code = "BadRequest") =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
}
