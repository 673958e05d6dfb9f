using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Offers the API of a channel to skills; a subclass gives it its route. Abstract, or every bot with controllers would offer it unasked.</summary>
public abstract class ChannelServiceController : ControllerBase
{
    private const int NoPageSize = -1;

    private readonly ChannelServiceHandlerBase _handler;

    /// <summary>Initializes the controller with what makes something of the calls.</summary>
    protected ChannelServiceController(ChannelServiceHandlerBase handler) => _handler = handler;

    private string? AuthHeader => HttpContext.Request.Headers.Authorization;

    /// <summary>Sends an activity to the end of a conversation.</summary>
    [HttpPost("v3/conversations/{conversationId}/activities")]
    public virtual async Task<IActionResult> SendToConversationAsync(string conversationId)
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(Request).ConfigureAwait(false);
        return Json(await _handler.HandleSendToConversationAsync(AuthHeader, conversationId, activity!).ConfigureAwait(false)); // The handler says what it thinks of a null.
    }

    /// <summary>Replies to an activity.</summary>
    [HttpPost("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> ReplyToActivityAsync(string conversationId, string activityId)
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(Request).ConfigureAwait(false);
        return Json(await _handler.HandleReplyToActivityAsync(AuthHeader, conversationId, activityId, activity!).ConfigureAwait(false)); // As above.
    }

    /// <summary>Replaces an activity.</summary>
    [HttpPut("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> UpdateActivityAsync(string conversationId, string activityId)
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(Request).ConfigureAwait(false);
        return Json(await _handler.HandleUpdateActivityAsync(AuthHeader, conversationId, activityId, activity!).ConfigureAwait(false)); // As above.
    }

    /// <summary>Deletes an activity.</summary>
    [HttpDelete("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task DeleteActivityAsync(string conversationId, string activityId) =>
        await _handler.HandleDeleteActivityAsync(AuthHeader, conversationId, activityId).ConfigureAwait(false);

    /// <summary>Lists the members who took part in an activity.</summary>
    [HttpGet("v3/conversations/{conversationId}/activities/{activityId}/members")]
    public virtual async Task<IActionResult> GetActivityMembersAsync(string conversationId, string activityId) =>
        Json(await _handler.HandleGetActivityMembersAsync(AuthHeader, conversationId, activityId).ConfigureAwait(false));

    /// <summary>Creates a conversation.</summary>
    [HttpPost("v3/conversations")]
    public virtual async Task<IActionResult> CreateConversationAsync()
    {
        var parameters = await HttpHelper.ReadRequestAsync<ConversationParameters>(Request).ConfigureAwait(false);
        return Json(await _handler.HandleCreateConversationAsync(AuthHeader, parameters!).ConfigureAwait(false)); // As above.
    }

    /// <summary>Lists conversations.</summary>
    [HttpGet("v3/conversations")]
    public virtual async Task<IActionResult> GetConversationsAsync(string conversationId, string? continuationToken = null) =>
        Json(await _handler.HandleGetConversationsAsync(AuthHeader, conversationId, continuationToken).ConfigureAwait(false));

    /// <summary>Lists the members of a conversation.</summary>
    [HttpGet("v3/conversations/{conversationId}/members")]
    public virtual async Task<IActionResult> GetConversationMembersAsync(string conversationId) =>
        Json(await _handler.HandleGetConversationMembersAsync(AuthHeader, conversationId).ConfigureAwait(false));

    /// <summary>Gets one member of a conversation.</summary>
    [HttpGet("v3/conversations/{conversationId}/members/{userId}")]
    public virtual async Task<IActionResult> GetConversationMemberAsync(string userId, string conversationId) =>
        Json(await _handler.HandleGetConversationMemberAsync(AuthHeader, userId, conversationId).ConfigureAwait(false));

    /// <summary>Lists the members of a conversation page by page.</summary>
    [HttpGet("v3/conversations/{conversationId}/pagedmembers")]
    public virtual async Task<IActionResult> GetConversationPagedMembersAsync(string conversationId, int pageSize = NoPageSize, string? continuationToken = null) =>
        Json(await _handler.HandleGetConversationPagedMembersAsync(AuthHeader, conversationId, pageSize == NoPageSize ? null : pageSize, continuationToken).ConfigureAwait(false));

    /// <summary>Takes a member out of a conversation.</summary>
    [HttpDelete("v3/conversations/{conversationId}/members/{memberId}")]
    public virtual async Task DeleteConversationMemberAsync(string conversationId, string memberId) =>
        await _handler.HandleDeleteConversationMemberAsync(AuthHeader, conversationId, memberId).ConfigureAwait(false);

    /// <summary>Takes in what was said before.</summary>
    [HttpPost("v3/conversations/{conversationId}/activities/history")]
    public virtual async Task<IActionResult> SendConversationHistoryAsync(string conversationId)
    {
        var transcript = await HttpHelper.ReadRequestAsync<Transcript>(Request).ConfigureAwait(false);
        return Json(await _handler.HandleSendConversationHistoryAsync(AuthHeader, conversationId, transcript!).ConfigureAwait(false)); // As above.
    }

    /// <summary>Stores an attachment.</summary>
    [HttpPost("v3/conversations/{conversationId}/attachments")]
    public virtual async Task<IActionResult> UploadAttachmentAsync(string conversationId)
    {
        var attachment = await HttpHelper.ReadRequestAsync<AttachmentData>(Request).ConfigureAwait(false);
        return Json(await _handler.HandleUploadAttachmentAsync(AuthHeader, conversationId, attachment!).ConfigureAwait(false)); // As above.
    }

    // A JsonResult would need Newtonsoft's formatter in the application.
    private ContentResult Json(object? value) => Content(JsonConvert.SerializeObject(value, HttpHelper.BotMessageSerializerSettings), "application/json");
}
