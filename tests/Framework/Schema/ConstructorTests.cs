using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace EthicalBot.Tests.Framework.Schema;

/// <summary>What every type has in common: constructors fill the properties of the same name, and JSON comes back as it went.</summary>
public sealed class ConstructorTests
{
    private static readonly JsonSerializerSettings s_wire = new() { NullValueHandling = NullValueHandling.Ignore };

    public static TheoryData<Type> Types =>
    [
        typeof(AadResourceUrls), typeof(Activity), typeof(AnimationCard), typeof(Attachment), typeof(AttachmentData), typeof(AttachmentInfo),
        typeof(AttachmentView), typeof(AudioCard), typeof(BasicCard), typeof(CardAction), typeof(CardImage), typeof(ChannelAccount),
        typeof(ConversationAccount), typeof(ConversationMembers), typeof(ConversationParameters), typeof(ConversationReference),
        typeof(ConversationResourceResponse), typeof(ConversationsResult), typeof(Entity), typeof(Error), typeof(ErrorResponse),
        typeof(ExpectedReplies), typeof(Fact), typeof(GeoCoordinates), typeof(HeroCard), typeof(InnerHttpError), typeof(MediaCard),
        typeof(MediaEventValue), typeof(MediaUrl), typeof(Mention), typeof(MessageReaction), typeof(OAuthCard), typeof(PagedMembersResult),
        typeof(Place), typeof(ReceiptCard), typeof(ReceiptItem), typeof(ResourceResponse), typeof(SemanticAction), typeof(SigninCard),
        typeof(SignInResource), typeof(SuggestedActions), typeof(TextHighlight), typeof(Thing), typeof(ThumbnailCard), typeof(ThumbnailUrl),
        typeof(TokenExchangeRequest), typeof(TokenExchangeResource), typeof(TokenPostResource), typeof(TokenRequest), typeof(TokenResponse),
        typeof(TokenStatus), typeof(Transcript), typeof(VideoCard),
        typeof(AppBasedLinkQuery), typeof(ChannelInfo), typeof(ConversationList), typeof(FileConsentCard), typeof(FileConsentCardResponse),
        typeof(FileDownloadInfo), typeof(FileInfoCard), typeof(FileUploadInfo), typeof(MeetingDetails), typeof(MeetingEndEventDetails),
        typeof(MeetingInfo), typeof(MeetingParticipantInfo), typeof(MeetingParticipantsEventDetails), typeof(MeetingStartEventDetails),
        typeof(MessageActionsPayload), typeof(MessageActionsPayloadApp), typeof(MessageActionsPayloadAttachment), typeof(MessageActionsPayloadBody),
        typeof(MessageActionsPayloadConversation), typeof(MessageActionsPayloadFrom), typeof(MessageActionsPayloadMention),
        typeof(MessageActionsPayloadReaction), typeof(MessageActionsPayloadUser), typeof(MessagingExtensionAction),
        typeof(MessagingExtensionActionResponse), typeof(MessagingExtensionAttachment), typeof(MessagingExtensionParameter),
        typeof(MessagingExtensionQuery), typeof(MessagingExtensionQueryOptions), typeof(MessagingExtensionResponse), typeof(MessagingExtensionResult),
        typeof(MessagingExtensionSuggestedAction), typeof(NotificationInfo), typeof(O365ConnectorCard), typeof(O365ConnectorCardActionBase),
        typeof(O365ConnectorCardActionCard), typeof(O365ConnectorCardActionQuery), typeof(O365ConnectorCardDateInput), typeof(O365ConnectorCardFact),
        typeof(O365ConnectorCardHttpPOST), typeof(O365ConnectorCardImage), typeof(O365ConnectorCardInputBase),
        typeof(O365ConnectorCardMultichoiceInput), typeof(O365ConnectorCardMultichoiceInputChoice), typeof(O365ConnectorCardOpenUri),
        typeof(O365ConnectorCardOpenUriTarget), typeof(O365ConnectorCardSection), typeof(O365ConnectorCardTextInput),
        typeof(O365ConnectorCardViewAction), typeof(ReadReceiptInfo), typeof(SigninStateVerificationQuery), typeof(TaskModuleCardResponse),
        typeof(TaskModuleContinueResponse), typeof(TaskModuleMessageResponse), typeof(TaskModuleRequest), typeof(TaskModuleRequestContext),
        typeof(TaskModuleResponse), typeof(TaskModuleResponseBase), typeof(TaskModuleTaskInfo), typeof(TeamDetails), typeof(TeamInfo),
        typeof(TeamsChannelAccount), typeof(TeamsChannelData), typeof(TeamsChannelDataSettings), typeof(TeamsMeetingInfo),
        typeof(TeamsMeetingMember), typeof(TeamsMeetingParticipant), typeof(TeamsPagedMembersResult), typeof(TenantInfo),

        // Obsolete, so that the compiler would not let them be named.
        .. typeof(Activity).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Activity).Namespace && type.Name.StartsWith("Payment", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_value_given_to_the_constructor_is_in_the_property_of_its_name(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        var values = Samples(constructor);

        var instance = constructor.Invoke(values);

        // A page of Teams makes accounts of its own out of the ones that it is given.
        var kept = constructor.GetParameters().Where(parameter => parameter.Name != "members" || type != typeof(TeamsPagedMembersResult));
        Assert.All(kept, parameter =>
        {
            var actual = Property(type, parameter.Name!).GetValue(instance);
            var expected = parameter.ParameterType.FullName == "System.Globalization.CultureInfo" ? "en-GB" : values[parameter.Position];
            Assert.Equal(expected, actual);
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Everything_may_be_left_out(Type type)
    {
        var instance = Activator.CreateInstance(type);

        Assert.NotNull(instance);
        Assert.NotNull(JsonConvert.SerializeObject(instance, s_wire));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_written_is_read_again(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        var json = JsonConvert.SerializeObject(constructor.Invoke(Samples(constructor)), s_wire);

        Assert.Equal(json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject(json, type), s_wire));
    }

    private static PropertyInfo Property(Type type, string parameter)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly | BindingFlags.IgnoreCase;
            if (declaring.GetProperty(parameter, own) is { } property)
            {
                return property;
            }
        }

        throw new InvalidOperationException($"{type.Name} has no property for the parameter {parameter}.");
    }

    private static object?[] Samples(ConstructorInfo constructor) =>
        [.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!))];

    private static object? Sample(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) || type == typeof(object) => name,
            _ when type == typeof(bool) => true,
            _ when type == typeof(byte[]) => new byte[] { 1, 2 },
            _ when type == typeof(Uri) => new Uri("https://example.org/" + name),
            _ when type == typeof(DateTime) => new DateTime(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.Zero),
            _ when type == typeof(System.Globalization.CultureInfo) => System.Globalization.CultureInfo.GetCultureInfo("en-GB"),
            _ when type.IsPrimitive => Convert.ChangeType(7, type, null),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>) => List(type.GenericTypeArguments[0], name),
            _ when type.IsGenericType => Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments)),
            _ => Activator.CreateInstance(type),
        };
    }

    private static Array List(Type item, string name)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Sample(item, name), 0);
        return list;
    }
}
