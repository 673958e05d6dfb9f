using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder.Teams;

/// <summary>A bot that notes which of its methods were called.</summary>
internal sealed class RecordingTeamsBot : TeamsActivityHandler
{
    public List<string> Called { get; } = [];

    protected override Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note<InvokeResponse?>(nameof(OnTeamsCardActionInvokeAsync), CreateInvokeResponse());

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note(nameof(OnTeamsFileConsentAcceptAsync));

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note(nameof(OnTeamsFileConsentDeclineAsync));

    protected override Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => Note(nameof(OnTeamsO365ConnectorCardActionAsync));

    protected override Task OnTeamsSigninVerifyStateAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsSigninVerifyStateAsync));

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => Note(nameof(OnTeamsTaskModuleFetchAsync), new TaskModuleResponse());

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => Note(nameof(OnTeamsTaskModuleSubmitAsync), new TaskModuleResponse());

    protected override Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => Note(nameof(OnTeamsTabFetchAsync), new TabResponse());

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => Note(nameof(OnTeamsTabSubmitAsync), new TabResponse());

    protected override Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => Note<ConfigResponseBase>(nameof(OnTeamsConfigFetchAsync), new ConfigTaskResponse());

    protected override Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => Note<ConfigResponseBase>(nameof(OnTeamsConfigSubmitAsync), new ConfigTaskResponse());

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => Note(nameof(OnTeamsAppBasedLinkQueryAsync), new MessagingExtensionResponse());

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => Note(nameof(OnTeamsAnonymousAppBasedLinkQueryAsync), new MessagingExtensionResponse());

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionQueryAsync), new MessagingExtensionResponse());

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionSelectItemAsync), new MessagingExtensionResponse());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionFetchTaskAsync), new MessagingExtensionActionResponse());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionSubmitActionAsync), new MessagingExtensionActionResponse());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionBotMessagePreviewEditAsync), new MessagingExtensionActionResponse());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionBotMessagePreviewSendAsync), new MessagingExtensionActionResponse());

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync), new MessagingExtensionResponse());

    protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionConfigurationSettingAsync));

    protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessagingExtensionCardButtonClickedAsync));

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsChannelCreatedAsync));

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsChannelDeletedAsync));

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsChannelRenamedAsync));

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsChannelRestoredAsync));

    protected override Task OnTeamsChannelSharedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsChannelSharedAsync));

    protected override Task OnTeamsChannelUnsharedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsChannelUnsharedAsync));

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsTeamArchivedAsync));

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsTeamDeletedAsync));

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsTeamHardDeletedAsync));

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsTeamRenamedAsync));

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsTeamRestoredAsync));

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsTeamUnarchivedAsync));

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnMembersAddedAsync));

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnMembersRemovedAsync));

    protected override Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsReadReceiptAsync));

    protected override Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsMeetingStartAsync));

    protected override Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsMeetingEndAsync));

    protected override Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsMeetingParticipantsJoinAsync));

    protected override Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsMeetingParticipantsLeaveAsync));

    protected override Task OnEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnEventAsync));

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessageEditAsync));

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessageUndeleteAsync));

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTeamsMessageSoftDeleteAsync));

    private Task Note(string name)
    {
        Called.Add(name);
        return Task.CompletedTask;
    }

    private Task<T> Note<T>(string name, T answer)
    {
        Called.Add(name);
        return Task.FromResult(answer);
    }
}
