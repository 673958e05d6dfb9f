using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot that calls one method for each kind of activity, also for those that only Teams has.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <summary>Handles an invoke; calls on by its name, and answers 501 to one that nobody handles.</summary>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        try
        {
            if (activity.Name is null && activity.ChannelId == Channels.Msteams)
            {
                return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }

            switch (activity.Name)
            {
                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, Value<FileConsentCardResponse>(), cancellationToken).ConfigureAwait(false);

                case "actionableMessage/executeAction":
                    await OnTeamsO365ConnectorCardActionAsync(turnContext, Value<O365ConnectorCardActionQuery>(), cancellationToken)
                        .ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "composeExtension/setting":
                    await OnTeamsMessagingExtensionConfigurationSettingAsync(turnContext, Json(), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "composeExtension/onCardButtonClicked":
                    await OnTeamsMessagingExtensionCardButtonClickedAsync(turnContext, Json(), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                default:
                    return AnswerToAsync(activity.Name) is { } answer
                        ? CreateInvokeResponse(await answer.ConfigureAwait(false))
                        : await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }

        Task<object>? AnswerToAsync(string? name) => name switch
        {
            "composeExtension/queryLink" =>
                Body(OnTeamsAppBasedLinkQueryAsync(turnContext, Value<AppBasedLinkQuery>(), cancellationToken)),
            "composeExtension/anonymousQueryLink" =>
                Body(OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Value<AppBasedLinkQuery>(), cancellationToken)),
            "composeExtension/query" =>
                Body(OnTeamsMessagingExtensionQueryAsync(turnContext, Value<MessagingExtensionQuery>(), cancellationToken)),
            "composeExtension/selectItem" =>
                Body(OnTeamsMessagingExtensionSelectItemAsync(turnContext, Json(), cancellationToken)),
            "composeExtension/submitAction" => Body(OnTeamsMessagingExtensionSubmitActionDispatchAsync(
                turnContext, Value<MessagingExtensionAction>(), cancellationToken)),
            "composeExtension/fetchTask" =>
                Body(OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Value<MessagingExtensionAction>(), cancellationToken)),
            "composeExtension/querySettingUrl" => Body(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
                turnContext, Value<MessagingExtensionQuery>(), cancellationToken)),
            "task/fetch" => Body(OnTeamsTaskModuleFetchAsync(turnContext, Value<TaskModuleRequest>(), cancellationToken)),
            "task/submit" => Body(OnTeamsTaskModuleSubmitAsync(turnContext, Value<TaskModuleRequest>(), cancellationToken)),
            "tab/fetch" => Body(OnTeamsTabFetchAsync(turnContext, Value<TabRequest>(), cancellationToken)),
            "tab/submit" => Body(OnTeamsTabSubmitAsync(turnContext, Value<TabSubmit>(), cancellationToken)),
            "config/fetch" => Body(OnTeamsConfigFetchAsync(turnContext, Json(), cancellationToken)),
            "config/submit" => Body(OnTeamsConfigSubmitAsync(turnContext, Json(), cancellationToken)),
            _ => null,
        };

        // The SDK hands on null where the value is not an object.
        JObject Json() => (activity.Value as JObject)!;

        T Value<T>() => activity.Value is JObject json
            ? json.ToObject<T>()! // An object was there, so one comes out.
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{activity.Value?.GetType().Name}'");
    }

    private static async Task<object> Body<T>(Task<T> answer)
        where T : class => await answer.ConfigureAwait(false);

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);
}
